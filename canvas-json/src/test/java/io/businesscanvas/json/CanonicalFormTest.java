package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.model.BusinessCanvas;
import org.junit.jupiter.api.Test;

/** What is written: one layout, one order, no needless escapes. */
class CanonicalFormTest {
    private static final String CANONICAL = """
            {
              "$schema": "urn:businesscanvas:canvas:1.0",
              "businessCanvas": "1.3",
              "title": "王芳的职业画布",
              "variant": "personal",
              "language": "zh-Hans",
              "description": "转型做讲师 🚲\\n一🚲",
              "authors": ["王芳"],
              "date": "2026-11-24",
              "version": "2",
              "tags": ["职业", "\\"引号\\""],
              "costOrientation": "value-driven",
              "customerSegments": [
                {
                  "id": "同事",
                  "name": "同事",
                  "pays": false,
                  "size": "约 30 人",
                  "ignore": [
                    { "rule": "segment.unserved", "reason": "内部" }
                  ],
                  "x-who": [
                    1,
                    {
                      "a": null
                    }
                  ]
                }
              ],
              "revenueStreams": [
                {
                  "id": "课酬",
                  "name": "课酬",
                  "kind": "salary",
                  "frequency": "recurring",
                  "amount": { "value": 1.50, "currency": "CNY" },
                  "share": 12.50
                }
              ],
              "keyResources": [
                {
                  "id": "善于-讲解",
                  "name": "善于\\t讲解"
                },
                {
                  "id": "写作",
                  "name": "写作",
                  "kind": "skill",
                  "status": "confirmed",
                  "evidence": ["https://example.org"]
                }
              ],
              "ignore": [
                { "rule": "block.empty", "reason": "草稿", "at": "channels" }
              ],
              "x-layout": {
                "columns": [10, 1e2],
                "theme": "dark",
                "none": {}
              }
            }
            """;

    @Test
    void properties_come_in_one_order_each_on_its_line() {
        assertThat(CanvasJson.standard().writeText(CanvasJson.standard().readText(Samples.PERSONAL)))
                .isEqualTo(CANONICAL);
    }

    @Test
    void formatting_keeps_short_forms_order_and_every_value_as_written() {
        String formatted = CanvasJson.standard().format(CanvasSource.of("a", """
                                {"title":"\\u0041","businessCanvas":"1.0","channels":["Shop",{"x-b":{},"ignore":[],"name":"c","tags":[]}],
                                "costStructure":[{"name":"Rent","amount":{"per":"year","currency":"EUR","value":"1.50"},"x-c":[[],[1,2]]}],"keyPartners":[]}
                                """));
        assertThat(formatted).isEqualTo("""
                        {
                          "title": "\\u0041",
                          "businessCanvas": "1.0",
                          "channels": [
                            "Shop",
                            {
                              "x-b": {},
                              "ignore": [],
                              "name": "c",
                              "tags": []
                            }
                          ],
                          "costStructure": [
                            {
                              "name": "Rent",
                              "amount": { "per": "year", "currency": "EUR", "value": "1.50" },
                              "x-c": [
                                [],
                                [1, 2]
                              ]
                            }
                          ],
                          "keyPartners": []
                        }
                        """);
    }

    @Test
    void compact_is_without_whitespace() {
        CanvasJson compact = CanvasJson.builder().compact(true).build();
        String text = compact.writeText(CanvasJson.standard().readText(Samples.PERSONAL));
        assertThat(text)
                .startsWith("{\"$schema\":\"urn:businesscanvas:canvas:1.0\",\"businessCanvas\":\"1.3\",")
                .contains("\"amount\":{\"value\":1.50,\"currency\":\"CNY\"},\"share\":12.50")
                .contains("\"ignore\":[{\"rule\":\"block.empty\",\"reason\":\"草稿\",\"at\":\"channels\"}]")
                .endsWith("\"none\":{}}}");
    }

    @Test
    void only_what_json_demands_is_escaped() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x80; c++) {
            all.append(c);
        }
        String text = CanvasJson.standard()
                .writeText(BusinessCanvas.builder().title(all + "\u2028é🚲/").build());
        assertThat(text)
                .contains(
                        "\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\n\\u000b\\f\\r\\u000e\\u000f"
                                + "\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d"
                                + "\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`"
                                + "abcdefghijklmnopqrstuvwxyz{|}~\u007F\u2028é🚲/\"");
    }

    @Test
    void an_empty_canvas_has_three_properties() {
        assertThat(CanvasJson.standard()
                        .writeText(BusinessCanvas.builder().title("a").build()))
                .isEqualTo("""
                        {
                          "businessCanvas": "1.0",
                          "title": "a",
                          "variant": "business"
                        }
                        """);
    }
}
