package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.JsonValue;
import io.businesscanvas.value.JsonValue.JsonNumber;
import io.businesscanvas.value.JsonValue.JsonObject;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EquivalentFormTest {
    private static BusinessCanvas canvas(Entry entry) {
        return BusinessCanvas.builder().title("Acme").add(entry).build();
    }

    private static void assertSame(Entry one, Entry other) {
        assertThat(one).isNotEqualTo(other);
        assertThat(one.isSameAs(other)).isTrue();
        assertThat(one.normalized()).isEqualTo(other.normalized()).hasSameHashCodeAs(other.normalized());
        assertThat(canvas(one).isSameAs(canvas(other))).isTrue();
        assertThat(CanvasDiff.between(canvas(one), canvas(other)).changes()).isEmpty();
    }

    private static void assertDifferent(Entry one, Entry other) {
        assertThat(one.isSameAs(other)).isFalse();
        assertThat(canvas(one).isSameAs(canvas(other))).isFalse();
        assertThat(CanvasDiff.between(canvas(one), canvas(other)).changes()).hasSize(1);
    }

    @Test
    void the_scale_of_numbers_makes_no_difference() {
        Cost rent = Cost.of("Rent");
        assertSame(rent.withAmount(Amount.of("5", "EUR")), rent.withAmount(Amount.of("5.00", "EUR")));
        assertSame(
                rent.withAmount(Amount.of("100", "EUR").upTo("200")),
                rent.withAmount(Amount.of("100.0", "EUR").upTo("200.0")));
        assertSame(rent.withShare(Percentage.of("12.5")), rent.withShare(Percentage.of("12.50")));
        RevenueStream fee = RevenueStream.of("Fee");
        assertSame(fee.withPrice(Price.of("5", "EUR")), fee.withPrice(Price.of("5.00", "EUR")));
        assertSame(fee.withPrice(Price.percent("5")), fee.withPrice(Price.percent("5.0")));
        assertSame(fee.withQuantity(Quantity.of("5")), fee.withQuantity(Quantity.of("5.0")));
        assertDifferent(fee.withQuantity(Quantity.of("5")), fee.withQuantity(Quantity.of("5.01")));
        assertDifferent(rent.withAmount(Amount.of("5", "EUR")), rent.withAmount(Amount.of("5.00", "USD")));
    }

    @Test
    void the_order_of_members_of_extensions_makes_no_difference() {
        JsonObject inner = JsonObject.empty().with("b", JsonValue.of(1)).with("a", JsonValue.of("x"));
        JsonObject turned = JsonObject.empty().with("a", JsonValue.of("x")).with("b", new JsonNumber("1.0"));
        Channel shop = Channel.of("Shop");
        assertSame(
                shop.withExtensions(JsonObject.empty().with("x-1", inner).with("x-2", JsonValue.of(inner))),
                shop.withExtensions(
                        JsonObject.empty().with("x-2", JsonValue.of(turned)).with("x-1", turned)));
        assertDifferent(
                shop.withExtensions(JsonObject.empty().with("x-1", JsonValue.of(JsonValue.of(1), JsonValue.of(2)))),
                shop.withExtensions(JsonObject.empty().with("x-1", JsonValue.of(JsonValue.of(2), JsonValue.of(1)))));
        BusinessCanvas canvas = canvas(shop);
        assertThat(canvas.withExtensions(JsonObject.empty().with("x-1", inner))
                        .isSameAs(canvas.withExtensions(JsonObject.empty().with("x-1", turned))))
                .isTrue();
        assertThat(canvas.isSameAs(canvas.withTags("x"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5.00, 5",
        "1e2, 100",
        "1E+30, 1E+30",
        "-0.50, -0.5",
        "-0, 0",
        "0.0, 0",
        "1e-7, 0.0000001",
        "1e999999999, 1e999999999",
        "10e99999, 1E+100000"
    })
    void writes_numbers_without_trailing_zeros(String literal, String normal) {
        JsonObject extensions = JsonObject.empty().with("x-n", new JsonNumber(literal));
        assertThat(Channel.of("Shop")
                        .withExtensions(extensions)
                        .normalized()
                        .extensions()
                        .get("x-n"))
                .contains(new JsonNumber(normal));
    }

    @Test
    void the_normal_form_is_its_own_normal_form() {
        Cost rent = Cost.of("Rent").withAmount(Amount.of("500.00", "EUR"));
        assertThat(rent.normalized().normalized()).isEqualTo(rent.normalized());
        assertThat(List.of(rent.normalized())).hasToString("[" + rent.withAmount(Amount.of("500", "EUR")) + "]");
    }
}
