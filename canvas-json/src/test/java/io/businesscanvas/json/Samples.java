package io.businesscanvas.json;

import java.util.List;

/** Files as people write them. */
final class Samples {
    /** With ids where links need them, short forms, and line breaks of somebody's own. */
    static final String BUSINESS = """
            {
              "businessCanvas": "1.0",
              "title": "Pedal & Go",
              "variant": "business",
              "language": "en",
              "customerSegments": [
                { "id": "commuters", "name": "City commuters", "kind": "niche", "gains": ["a bike that works tomorrow morning"] }
              ],
              "valuePropositions": [
                { "id": "same-day", "name": "Same-day repair", "drivers": ["convenience"], "serves": ["commuters"] }
              ],
              "channels": [ { "name": "Web shop", "phases": ["awareness", "purchase"], "reaches": ["commuters"], "delivers": ["same-day"] } ],
              "customerRelationships": [ { "name": "Yearly service pass", "kind": "self-service", "engages": ["commuters"] } ],
              "revenueStreams": [ { "name": "Repair fee", "kind": "usage-fee", "amount": { "value": 54000, "currency": "EUR", "per": "year" },
                                    "paidBy": ["commuters"], "paysFor": ["same-day"] } ],
              "keyResources": [ { "name": "Workshop", "kind": "physical", "supports": ["same-day"] } ],
              "keyActivities": [ { "name": "Repairing", "uses": ["workshop"], "supports": ["same-day"] }, "Training mechanics" ],
              "keyPartners": [ { "name": "Parts supplier", "provides": ["repairing"] } ],
              "costStructure": [ { "name": "Rent", "kind": "fixed", "causedBy": ["workshop"] } ]
            }
            """;

    /** In Chinese, with everything that the first one has not. */
    static final String PERSONAL = """
            {"$schema":"urn:businesscanvas:canvas:1.0","businessCanvas":"1.3","title":"王芳的职业画布","variant":"personal",
             "language":"zh-Hans","description":"转型做讲师 🚲\\n\\u4e00\\ud83d\\udeb2","authors":["王芳"],"date":"2026-11-24","version":"2",
             "tags":["职业","\\"引号\\""],"costOrientation":"value-driven",
             "keyResources":["善于\\t讲解",{"name":"写作","kind":"skill","status":"confirmed","evidence":["https://example.org"]}],
             "revenueStreams":[{"name":"课酬","kind":"salary","amount":{"value":"1.50","currency":"CNY"},"share":12.50,"frequency":"recurring"}],
             "customerSegments":[{"name":"同事","pays":false,"size":"约 30 人","ignore":[{"rule":"segment.unserved","reason":"内部"}],"x-who":[1,{"a":null}]}],
             "valuePropositions":[],
             "ignore":[{"rule":"block.empty","reason":"草稿","at":"channels"}],
             "x-layout":{"columns":[10,1e2],"theme":"dark","none":{}}}
            """;

    static final List<String> ALL = List.of(BUSINESS, PERSONAL);

    private Samples() {}
}
