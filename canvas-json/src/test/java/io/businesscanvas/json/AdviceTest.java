package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fix names what was probably intended, not only what is allowed. */
class AdviceTest {
    @ParameterizedTest
    @CsvSource({
        "costs, costStructure",
        "revenue, revenueStreams",
        "partners, keyPartners",
        "customers, customerSegments",
        "relationships, customerRelationships",
        "segments, customerSegments",
        "value, valuePropositions",
        "Activities, keyActivities",
        "Cost Structure, costStructure",
        "customer_segments, customerSegments",
        "key-resources, keyResources",
        "渠道通路, channels",
        "客户群体, customerSegments",
        "name, title"
    })
    void a_property_by_another_name_gets_the_block_as_fix(String name, String property) {
        assertThat(ProblemTester.words("{ \"businessCanvas\": \"1.0\", \"title\": \"t\", \"%s\": [] }".formatted(name)))
                .containsExactly("unknown-property: The canvas has no property \"%s\". | write \"%s\"."
                        .formatted(name, property));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"per\": \"unit\"", "\"unit\": \"seat\""})
    void an_amount_per_unit_gets_a_price_as_fix(String perUnit) {
        assertThat(fixIn(
                        "\"revenueStreams\": [{ \"name\": \"Seats\", \"amount\": { \"value\": 49, \"currency\": \"USD\", %s } }]"
                                .formatted(perUnit)))
                .isEqualTo(
                        "for a price per unit, write \"price\": { \"value\": 49, \"currency\": \"USD\", \"unit\": \"seat\" } instead of the amount; add \"quantity\": { \"value\": 300, \"per\": \"month\" } if you know how many units there are.");
    }

    @ParameterizedTest
    @CsvSource({"RMB, CNY", "€, EUR", "$, USD", "元, CNY", "人民币, CNY", "Euro, EUR", "eur, EUR", "£, GBP"})
    void a_currency_by_another_name_gets_its_code_as_fix(String name, String code) {
        assertThat(fixIn(
                        "\"costStructure\": [{ \"name\": \"Rent\", \"amount\": { \"value\": 1, \"currency\": \"%s\" } }]"
                                .formatted(name)))
                .isEqualTo("write \"%s\".".formatted(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "keyResources | kind | 兴趣 | personal | interest",
                "keyResources | kind | 兴趣 | business | interest",
                "customerSegments | kind | 利基 | business | niche",
                "customerSegments | kind | Multi sided | business | multi-sided",
                "channels | kind | Web_Sales | business | web-sales",
                "channels | status | 已证实 | business | confirmed",
                "channels | ownership | 自有 | business | own"
            })
    void a_label_instead_of_a_keyword_gets_the_keyword_as_fix(
            String block, String property, String word, String variant, String keyword) {
        assertThat(fixIn("\"variant\": \"%s\", \"%s\": [{ \"name\": \"a\", \"%s\": \"%s\" }]"
                        .formatted(variant, block, property, word)))
                .isEqualTo("write \"%s\".".formatted(keyword));
    }

    @Test
    void only_kinds_of_the_variant_are_listed_wherever_it_is_declared() {
        String entry = "\"keyActivities\": [{ \"name\": \"a\", \"kind\": \"something\" }]";
        assertThat(fixIn(entry)).isEqualTo("choose one of \"production\", \"problem-solving\", \"platform\".");
        assertThat(fixIn(entry + ", \"variant\": \"personal\""))
                .isEqualTo("choose one of \"aspiration\", \"capability\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-09        | 2025-09-01",
                "2025           | 2025-01-01",
                "2025/9/3       | 2025-09-03",
                "2025年9月3日    | 2025-09-03",
                "20250903       | 2025-09-03",
                "2025-02-30     | 2025-02-28",
                "03.09.2025     | 2025-01-01",
                "2025-13        | 2025-01-01",
                "Q3             | 2026-11-24"
            })
    void the_fix_of_a_date_keeps_what_is_known_of_it(String date, String example) {
        assertThat(fixIn("\"date\": \"%s\"".formatted(date)))
                .isEqualTo("write a date such as \"%s\".".formatted(example));
    }

    @Test
    void a_link_that_is_a_name_gets_the_id_of_its_entry_as_fix() {
        assertThat(fixIn("\"valuePropositions\": [{ \"name\": \"a\", \"serves\": [\"账清楚，不被罚款\"] }],"
                        + " \"customerSegments\": [{ \"id\": \"clear\", \"name\": \"账清楚，不被罚款\" }]"))
                .isEqualTo("write \"clear\".");
        assertThat(fixIn("\"valuePropositions\": [{ \"name\": \"a\", \"serves\": [\"City  COMMUTERS\"] }],"
                        + " \"customerSegments\": [\"City commuters\"]"))
                .isEqualTo("write \"city-commuters\".");
        assertThat(fixIn("\"valuePropositions\": [{ \"name\": \"a\", \"serves\": [\"City commuters\"] }]"))
                .isEqualTo("if the entry has no explicit id, write \"city-commuters\".");
    }

    @Test
    void a_link_that_is_the_name_of_several_entries_gets_all_their_ids() {
        assertThat(fixIn("\"valuePropositions\": [{ \"name\": \"a\", \"serves\": [\"City commuters\"] }],"
                        + " \"customerSegments\": [{ \"id\": \"s1\", \"name\": \"City commuters\" },"
                        + " { \"id\": \"s2\", \"name\": \"City Commuters\" }]"))
                .isEqualTo("choose one of \"s1\", \"s2\".");
        assertThat(fixIn("\"keyPartners\": [{ \"name\": \"a\", \"provides\": [\"Road show\"] }],"
                        + " \"keyResources\": [{ \"id\": \"b\", \"name\": \"Road show\" }],"
                        + " \"keyActivities\": [{ \"id\": \"b\", \"name\": \"Road show\" }]"))
                .isEqualTo("choose one of \"keyResources/b\", \"keyActivities/b\".");
    }

    @Test
    void such_a_link_is_qualified_where_two_blocks_have_the_id() {
        assertThat(fixIn("\"keyPartners\": [{ \"name\": \"a\", \"provides\": [\"Road show\"] }],"
                        + " \"keyResources\": [{ \"id\": \"b\", \"name\": \"Van\" }],"
                        + " \"keyActivities\": [{ \"id\": \"b\", \"name\": \"Road show\" }]"))
                .isEqualTo("write \"keyActivities/b\".");
    }

    private static String fixIn(String members) {
        return ProblemTester.words("{ \"businessCanvas\": \"1.0\", \"title\": \"t\", %s }".formatted(members)).stream()
                .map(line -> line.substring(line.indexOf(" | ") + 3))
                .reduce((first, second) -> first + "; " + second)
                .orElse("");
    }
}
