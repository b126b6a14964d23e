package io.businesscanvas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.json.CanvasJson;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MoneyJsonTest {
    @Test
    void shows_what_each_year_is_calculated_from() {
        StringWriter json = new StringWriter();

        MoneyJson.write(CanvasJson.standard().readText("""
                                { "businessCanvas": "1.0", "title": "Desks",
                                  "revenueStreams": [
                                    { "name": "Seats", "price": { "value": 49, "currency": "USD", "per": "month", "unit": "seat" },
                                      "quantity": { "value": 20, "upTo": 30 } },
                                    { "name": "Grant", "amount": { "value": 5000, "currency": "USD", "per": "once" } } ],
                                  "costStructure": [
                                    { "name": "Card fees", "price": { "percent": 1.5, "upTo": 2.90, "unit": "payment" } } ] }
                                """), json);

        assertThat(json).hasToString("""
                        {
                          "title": "Desks",
                          "revenueStreams": {
                            "entries": [
                              {
                                "id": "seats",
                                "name": "Seats",
                                "price": {
                                  "value": 49,
                                  "currency": "USD",
                                  "per": "month",
                                  "unit": "seat"
                                },
                                "quantity": {
                                  "value": 20,
                                  "upTo": 30
                                },
                                "low": 11760,
                                "high": 17640,
                                "currency": "USD"
                              },
                              {
                                "id": "grant",
                                "name": "Grant",
                                "amount": {
                                  "value": 5000,
                                  "currency": "USD",
                                  "per": "once"
                                },
                                "unknown": "once"
                              }
                            ],
                            "sums": [
                              {
                                "currency": "USD",
                                "low": 11760,
                                "high": 17640
                              }
                            ]
                          },
                          "costStructure": {
                            "entries": [
                              {
                                "id": "card-fees",
                                "name": "Card fees",
                                "price": {
                                  "percent": 1.5,
                                  "upTo": 2.90,
                                  "unit": "payment"
                                },
                                "unknown": "percentage"
                              }
                            ],
                            "sums": []
                          },
                          "margins": [
                            {
                              "currency": "USD",
                              "low": 11760,
                              "high": 17640
                            }
                          ],
                          "complete": false
                        }
                        """);
    }
}
