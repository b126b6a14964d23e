package io.businesscanvas.test;

import java.util.function.Supplier;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.SoftAssertionsProvider;
import org.jspecify.annotations.Nullable;

/** What all assertions here share: failures that are whole texts, and the step to assertions about something else. */
abstract class DomainAssert<A extends DomainAssert<A, T>, T> extends AbstractAssert<A, T> {
    /** Who collects the failures; null if the first one ends the test. */
    @Nullable
    SoftAssertionsProvider collector;

    DomainAssert(@Nullable T actual, Class<A> type) {
        super(actual, type);
    }

    /** The failure with this message, to be thrown. */
    AssertionError failed(String message) {
        return failure("%s", message);
    }

    /** Assertions about something else, with the same description; soft ones if these are. */
    <B extends DomainAssert<B, U>, U> B to(AssertType<B, U> type, Supplier<U> target) {
        return collector == null ? named(type.hard().apply(target.get())) : soft(type, target, collector);
    }

    /** If there is no target, that is the one failure: what follows is about nothing, and its failures are ignored. */
    private <B extends DomainAssert<B, U>, U> B soft(
            AssertType<B, U> type, Supplier<U> target, SoftAssertionsProvider softly) {
        try {
            return named(type.soft(softly, target.get()));
        } catch (AssertionError missing) {
            softly.collectAssertionError(missing);
            return type.soft(new CanvasSoftAssertions(), null);
        }
    }

    private <B extends DomainAssert<B, U>, U> B named(B assertions) {
        return info.hasDescription() ? assertions.as(info.description()) : assertions;
    }
}
