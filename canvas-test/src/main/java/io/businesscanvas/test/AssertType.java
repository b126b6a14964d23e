package io.businesscanvas.test;

import java.util.function.Function;
import org.assertj.core.api.InstanceOfAssertFactory;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/**
 * How assertions of a type are made.
 *
 * @param type the assertions
 * @param actual the values that they are about
 * @param hard makes ordinary assertions
 */
record AssertType<A extends DomainAssert<A, T>, T>(Class<A> type, Class<T> actual, Function<T, A> hard) {
    /** Assertions whose failures are collected. */
    A soft(SoftAssertionsProvider collector, @Nullable T value) {
        A assertions = collector.proxy(type, actual, value);
        assertions.collector = collector;
        return assertions;
    }

    InstanceOfAssertFactory<T, A> factory() {
        return new InstanceOfAssertFactory<>(actual, hard::apply);
    }
}
