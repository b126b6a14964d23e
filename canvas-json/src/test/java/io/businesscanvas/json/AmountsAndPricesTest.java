package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Amounts, prices and quantities as files have them, read and written. */
class AmountsAndPricesTest {
    private static final RevenueStream FEE = RevenueStream.of("Fee");

    static List<Object[]> forms() {
        return List.of(
                form("\"amount\": { \"value\": 1, \"currency\": \"EUR\" }", FEE.withAmount(Amount.of(1, "EUR"))),
                form(
                        "\"amount\": { \"value\": 1.50, \"upTo\": 2, \"currency\": \"EUR\", \"per\": \"once\" }",
                        FEE.withAmount(Amount.of("1.50", "EUR").upTo(2).per(Period.ONCE))),
                form(
                        "\"price\": { \"value\": 49, \"currency\": \"USD\", \"per\": \"month\", \"unit\": \"seat\" }",
                        FEE.withPrice(Price.of(49, "USD").per(Period.MONTH).unit("seat"))),
                form(
                        "\"price\": { \"value\": 0, \"upTo\": 0.000001, \"currency\": \"CNY\", \"unit\": \"席\" }",
                        FEE.withPrice(Price.of(0, "CNY").upTo("0.000001").unit("席"))),
                form(
                        "\"price\": { \"percent\": 2.50, \"upTo\": 100, \"unit\": \"order\" }",
                        FEE.withPrice(Price.percent("2.50").upTo("100").unit("order"))),
                form("\"price\": { \"percent\": 0 }", FEE.withPrice(Price.percent(0))),
                form("\"quantity\": { \"value\": 300 }", FEE.withQuantity(Quantity.of(300))),
                form(
                        "\"quantity\": { \"value\": 0.5, \"upTo\": 1.0, \"per\": \"day\" }",
                        FEE.withQuantity(Quantity.of("0.5").upTo("1.0").per(Period.DAY))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forms")
    void each_form_is_read_and_written_in_one_way(String member, RevenueStream stream) {
        BusinessCanvas canvas = BusinessCanvas.builder().title("t").add(stream).build();
        assertThat(streamOf(member)).isEqualTo(stream);
        assertThat(CanvasJson.standard().writeText(canvas)).contains("      " + member + "\n");
    }

    @Test
    void numbers_may_be_in_quotes_and_keys_in_escapes_and_any_order() {
        assertThat(
                        streamOf(
                                "\"price\": { \"unit\": \"seat\", \"upTo\": \"60\", \"currency\": \"USD\", \"v\\u0061lue\": \"49\" }"))
                .isEqualTo(FEE.withPrice(Price.of(49, "USD").upTo(60).unit("seat")));
    }

    @Test
    void what_is_given_is_written_in_the_order_of_the_format() {
        RevenueStream stream = FEE.withKind(RevenueStream.Kind.SUBSCRIPTION)
                .withAmount(Amount.of(1, "EUR"))
                .withQuantity(Quantity.of(2))
                .withPrice(Price.percent(3))
                .paidBy("a");
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("t")
                .addAuthor("Bo")
                .designedFor("Ann")
                .description("d")
                .add(stream)
                .build();
        assertThat(CanvasJson.standard().writeText(canvas)).isEqualTo("""
                        {
                          "businessCanvas": "1.0",
                          "title": "t",
                          "variant": "business",
                          "description": "d",
                          "designedFor": "Ann",
                          "authors": ["Bo"],
                          "revenueStreams": [
                            {
                              "id": "fee",
                              "name": "Fee",
                              "kind": "subscription",
                              "price": { "percent": 3 },
                              "quantity": { "value": 2 },
                              "amount": { "value": 1, "currency": "EUR" },
                              "paidBy": ["a"]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void formatting_keeps_the_order_within_them() {
        String text = "{\"businessCanvas\":\"1.0\",\"title\":\"t\",\"revenueStreams\":[{\"name\":\"a\",\"price\":"
                + "{\"unit\":\"seat\",\"currency\":\"USD\",\"value\":\"49.0\"},\"quantity\":{\"per\":\"day\",\"value\":3}}]}";
        assertThat(CanvasJson.standard().format(CanvasSource.of("a", text)))
                .contains("      \"price\": { \"unit\": \"seat\", \"currency\": \"USD\", \"value\": \"49.0\" },\n")
                .contains("      \"quantity\": { \"per\": \"day\", \"value\": 3 }\n");
    }

    private static RevenueStream streamOf(String member) {
        BusinessCanvas canvas = CanvasJson.standard()
                .readText("{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"revenueStreams\": [{\"name\": \"Fee\", "
                        + member + "}]}");
        return canvas.revenueStreams().get(0);
    }

    private static Object[] form(String member, RevenueStream stream) {
        return new Object[] {member, stream};
    }
}
