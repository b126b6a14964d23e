package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Severity;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One mistake gives one problem, underlined where it is; several give exactly those. */
class MistakesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "title": 5                                | type title ⟦5⟧
            "title": {"a": [1, 2]}                    | type title ⟦{"a": [1, 2]}⟧
            "title": null                             | null title ⟦null⟧
            "title": " \\u00a0\\u200b"                | blank title ⟦" \\u00a0\\u200b"⟧
            "title": "\\ud800"                        | surrogate title ⟦"\\ud800"⟧
            "title": "a", "titles": "b"               | unknown-property titles ⟦"titles"⟧
            "title": "a", "foo": {"bar": null}        | unknown-property foo ⟦"foo"⟧
            "title": "a", "": 1                       | unknown-property [""] ⟦""⟧
            "title": "a", "title": "b"                | repeated-property title ⟦"title"⟧
            "title": "a", "x-a": 1, "x-a": 2          | repeated-property x-a ⟦"x-a"⟧
            "title": "a", "x-a": {"b": [{"c":1,"c":2}]} | repeated-property x-a.b[0].c ⟦"c"⟧
            "title": "a", "x-a": ["\\udc00"]          | surrogate x-a[0] ⟦"\\udc00"⟧
            "title": "a", "x-\\ud800": 1              | surrogate ["x-\ud800"] ⟦"x-\\ud800"⟧
            "title": "a", "variant": "buisness"       | unknown-value variant ⟦"buisness"⟧
            "title": "a", "variant": "Business"       | unknown-value variant ⟦"Business"⟧
            "title": "a", "language": "en_US"         | language language ⟦"en_US"⟧
            "title": "a", "language": ""              | language language ⟦""⟧
            "title": "a", "date": "2026-02-30"        | date date ⟦"2026-02-30"⟧
            "title": "a", "date": "24.11.2026"        | date date ⟦"24.11.2026"⟧
            "title": "a", "date": "-999-01-01"        | date date ⟦"-999-01-01"⟧
            "title": "a", "authors": "b"              | type authors ⟦"b"⟧
            "title": "a", "authors": ["b", 5]         | type authors[1] ⟦5⟧
            "title": "a", "tags": [null]              | null tags[0] ⟦null⟧
            "title": "a", "costOrientation": "cost"   | unknown-value costOrientation ⟦"cost"⟧
            "title": "a", "channels": {}              | type channels ⟦{}⟧
            "title": "a", "channels": [1]             | type channels[0] ⟦1⟧
            "title": "a", "channels": [""]            | blank channels[0] ⟦""⟧
            "title": "a", "ignore": [{"rule": "b"}]   | missing-property ignore[0].reason ⟦"b"⟧
            "title": "a", "ignore": [{"reason": "b"}] | missing-property ignore[0].rule ⟦{⟧
            "title": "a", "ignore": ["b"]             | type ignore[0] ⟦"b"⟧
            "title": "a", "ignore": [{"rule": "b", "reason": " "}] | blank ignore[0].reason ⟦" "⟧
            "title": "a", "ignore": [{"rule": "b", "reason": "c", "at": "shops"}] | unknown-value ignore[0].at ⟦"shops"⟧
            "title": "a", "ignore": [{"rule": "b", "reason": "c", "x-a": 1}] | unknown-property ignore[0].x-a ⟦"x-a"⟧
            """)
    void one_mistake_on_a_canvas_gives_one_problem(String members, String problem) {
        assertThat(ProblemTester.locations("{\"businessCanvas\": \"1.0\", " + members + "}"))
                .containsExactly(problem);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            "name": 5                           | type name ⟦5⟧
            "name": null                        | null name ⟦null⟧
            "name": "\\t"                       | blank name ⟦"\\t"⟧
            "nmae": "a"                         | unknown-property nmae ⟦"nmae"⟧
            "id": "a"                           | missing-property name ⟦{⟧
            "name": "a", "id": "a b"            | id id ⟦"a b"⟧
            "name": "a", "id": ""               | id id ⟦""⟧
            "name": "a", "id": "a--b"           | id id ⟦"a--b"⟧
            "name": "a", "id": 5                | type id ⟦5⟧
            "name": "a", "share": 100.1         | amount share ⟦100.1⟧
            "name": "a", "share": "-1"          | amount share ⟦"-1"⟧
            "name": "a", "share": 1e1           | amount share ⟦1e1⟧
            "name": "a", "amount": 5            | type amount ⟦5⟧
            "name": "a", "amount": {"value": 1} | missing-property amount.currency ⟦{⟧
            "name": "a", "amount": {"currency": "EUR"} | missing-property amount.value ⟦{⟧
            "name": "a", "amount": {"value": -1, "currency": "EUR"} | amount amount.value ⟦-1⟧
            "name": "a", "amount": {"value": 1e3, "currency": "EUR"} | amount amount.value ⟦1e3⟧
            "name": "a", "amount": {"value": "01", "currency": "EUR"} | amount amount.value ⟦"01"⟧
            "name": "a", "amount": {"value": 1.1234567, "currency": "EUR"} | amount amount.value ⟦1.1234567⟧
            "name": "a", "amount": {"value": 1234567890123456789, "currency": "EUR"} | amount amount.value ⟦1234567890123456789⟧
            "name": "a", "amount": {"value": 1, "currency": "eur"} | currency amount.currency ⟦"eur"⟧
            "name": "a", "amount": {"value": 1, "currency": "EUR", "per": "years"} | unknown-value amount.per ⟦"years"⟧
            "name": "a", "amount": {"value": 1, "currency": "EUR", "x-a": 1} | unknown-property amount.x-a ⟦"x-a"⟧
            "name": "a", "amount": {"value": true, "currency": "EUR"} | type amount.value ⟦true⟧
            "name": "a", "amount": {"value": 1, "currency": "EUR", "unit": "seat"} | unknown-property amount.unit ⟦"unit"⟧
            "name": "a", "amount": {"value": 1, "currency": "EUR", "per": "unit"} | unknown-value amount.per ⟦"unit"⟧
            "name": "a", "amount": {"value": 1, "percent": 2, "currency": "EUR"} | unknown-property amount.percent ⟦"percent"⟧
            "name": "a", "amount": {"upTo": 3, "value": 3.00, "currency": "EUR"} | amount amount.upTo ⟦3⟧
            "name": "a", "amount": {"value": 3, "upTo": "2", "currency": "EUR"} | amount amount.upTo ⟦"2"⟧
            "name": "a", "amount": {"value": 3, "upTo": -4, "currency": "EUR"} | amount amount.upTo ⟦-4⟧
            "name": "a", "amount": {"value": "x", "upTo": 0, "currency": "EUR"} | amount amount.value ⟦"x"⟧
            "name": "a", "amount": {"upTo": 2, "currency": "EUR"} | missing-property amount.value ⟦{⟧
            "name": "a", "price": 49            | type price ⟦49⟧
            "name": "a", "price": "49 USD"      | type price ⟦"49 USD"⟧
            "name": "a", "price": null          | null price ⟦null⟧
            "name": "a", "price": [{"percent": 5}] | type price ⟦[{"percent": 5}]⟧
            "name": "a", "price": {}            | missing-property price ⟦{⟧
            "name": "a", "price": {"currency": "euro", "unit": "", "x-a": 1, "upTo": -1} | missing-property price ⟦{⟧
            "name": "a", "price": {"vlaue": 1, "currency": "EUR"} | missing-property price ⟦{⟧
            "name": "a", "price": {"value": 1, "percent": 2, "currency": "EUR"} | missing-property price ⟦{⟧
            "name": "a", "price": {"value": "x", "percent": null, "foo": 1, "foo": 2} | missing-property price ⟦{⟧
            "name": "a", "price": {"v\\u0061lue": 1, "percent": 2} | missing-property price ⟦{⟧
            "name": "a", "price": {"value": 1}  | missing-property price.currency ⟦{⟧
            "name": "a", "price": {"value": null, "currency": "EUR"} | null price.value ⟦null⟧
            "name": "a", "price": {"value": true, "currency": "EUR"} | type price.value ⟦true⟧
            "name": "a", "price": {"value": 1, "currency": "eur"} | currency price.currency ⟦"eur"⟧
            "name": "a", "price": {"value": 1, "value": 2, "currency": "EUR"} | repeated-property price.value ⟦"value"⟧
            "name": "a", "price": {"value": 1, "currency": "EUR", "per": "once"} | unknown-value price.per ⟦"once"⟧
            "name": "a", "price": {"value": 1, "currency": "EUR", "unit": " "} | blank price.unit ⟦" "⟧
            "name": "a", "price": {"value": 1, "currency": "EUR", "unit": 5} | type price.unit ⟦5⟧
            "name": "a", "price": {"value": 1, "currency": "EUR", "unit": "\\udc00"} | surrogate price.unit ⟦"\\udc00"⟧
            "name": "a", "price": {"value": 1, "currency": "EUR", "x-a": 1} | unknown-property price.x-a ⟦"x-a"⟧
            "name": "a", "price": {"value": 2, "upTo": 2.0, "currency": "EUR"} | amount price.upTo ⟦2.0⟧
            "name": "a", "price": {"percent": 101} | amount price.percent ⟦101⟧
            "name": "a", "price": {"percent": "x"} | amount price.percent ⟦"x"⟧
            "name": "a", "price": {"percent": 5, "upTo": 100.5} | amount price.upTo ⟦100.5⟧
            "name": "a", "price": {"percent": 5, "upTo": 5} | amount price.upTo ⟦5⟧
            "name": "a", "price": {"percent": 5, "currency": "EUR"} | unknown-property price.currency ⟦"currency"⟧
            "name": "a", "price": {"percent": 5, "per": "month"} | unknown-property price.per ⟦"per"⟧
            "name": "a", "price": {"percent": 5, "percent": 6} | repeated-property price.percent ⟦"percent"⟧
            "name": "a", "quantity": 5          | type quantity ⟦5⟧
            "name": "a", "quantity": {}         | missing-property quantity.value ⟦{⟧
            "name": "a", "quantity": {"value": 1e2} | amount quantity.value ⟦1e2⟧
            "name": "a", "quantity": {"value": 2, "upTo": 1} | amount quantity.upTo ⟦1⟧
            "name": "a", "quantity": {"value": 2, "per": "once"} | unknown-value quantity.per ⟦"once"⟧
            "name": "a", "quantity": {"value": 2, "unit": "seat"} | unknown-property quantity.unit ⟦"unit"⟧
            "name": "a", "kind": "fix"          | unknown-value kind ⟦"fix"⟧
            "name": "a", "kind": ["fixed"]      | type kind ⟦["fixed"]⟧
            "name": "a", "causedBy": "b"        | type causedBy ⟦"b"⟧
            "name": "a", "causedBy": ["b c"]    | link causedBy[0] ⟦"b c"⟧
            "name": "a", "causedBy": ["a/b/c"]  | link causedBy[0] ⟦"a/b/c"⟧
            "name": "a", "causedBy": ["/b"]     | link causedBy[0] ⟦"/b"⟧
            "name": "a", "causedBy": [null]     | null causedBy[0] ⟦null⟧
            "name": "a", "serves": ["b"]        | unknown-property serves ⟦"serves"⟧
            "name": "a", "status": "sure"       | unknown-value status ⟦"sure"⟧
            "name": "a", "evidence": [["b"]]    | type evidence[0] ⟦["b"]⟧
            "name": "a", "ignore": [{"rule": "b", "reason": "c", "at": "channels"}] | unknown-property ignore[0].at ⟦"at"⟧
            """)
    void one_mistake_in_an_entry_gives_one_problem(String members, String problem) {
        String text = "{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"costStructure\": [{" + members + "}]}";
        List<String> expected = List.of(problem.replaceFirst(" ", " costStructure[0]."));
        assertThat(ProblemTester.locations(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            {"title": "a"}                           | missing-version businessCanvas ⟦"a"⟧
            {"businessCanvas": "1.0"}                | missing-property title ⟦{⟧
            {"businessCanvas": 1.0, "title": "a"}    | type businessCanvas ⟦1.0⟧
            {"businessCanvas": "1", "title": "a"}    | version businessCanvas ⟦"1"⟧
            {"businessCanvas": "1.01", "title": "a"} | version businessCanvas ⟦"1.01"⟧
            {"businessCanvas": "2.0", "title": "a"}  | version businessCanvas ⟦"2.0"⟧
            {"bussinessCanvas": "1.0", "title": "a"} | unknown-property bussinessCanvas ⟦"bussinessCanvas"⟧
            {"businessCanvas": "1.0", "titel": "a"}  | unknown-property titel ⟦"titel"⟧
            ["a"]                                    | type  ⟦["a"]⟧
            "a"                                      | type  ⟦"a"⟧
            null                                     | null  ⟦null⟧
            """)
    void one_mistake_of_a_whole_file_gives_one_problem(String text, String problem) {
        assertThat(ProblemTester.locations(text)).containsExactly(problem);
    }

    @Test
    void several_mistakes_give_exactly_those_problems_in_the_order_of_the_text() {
        String text = """
                { "channels": [
                    { "id": "no id", "nmae": "Web shop" },
                    { "name": "Shop", "kind": "own-shop", "reaches": ["a", "b c"], "kind": "wholesaler" },
                    null
                  ],
                  "language": 5
                }
                """;
        assertThat(ProblemTester.locations(text))
                .containsExactly(
                        "missing-property title ⟦{⟧",
                        "missing-version businessCanvas ⟦{⟧",
                        "id channels[0].id ⟦\"no id\"⟧",
                        "unknown-property channels[0].nmae ⟦\"nmae\"⟧",
                        "unknown-value channels[1].kind ⟦\"own-shop\"⟧",
                        "link channels[1].reaches[1] ⟦\"b c\"⟧",
                        "repeated-property channels[1].kind ⟦\"kind\"⟧",
                        "null channels[2] ⟦null⟧",
                        "type language ⟦5⟧");
    }

    @Test
    void the_old_form_of_a_price_is_answered_with_the_new_one() {
        assertThat(ProblemTester.words(cost("\"amount\": {\"value\": 49, \"currency\": \"USD\", \"per\": \"unit\"}")))
                .containsExactly("unknown-value: \"unit\" is not a valid value here. | for a price per unit, write"
                        + " \"price\": { \"value\": 49, \"currency\": \"USD\", \"unit\": \"seat\" } instead of the"
                        + " amount; add \"quantity\": { \"value\": 300, \"per\": \"month\" } if you know how many units"
                        + " there are.");
    }

    @Test
    void a_price_is_either_money_or_a_percentage() {
        String fix = "{ \"value\": 49, \"currency\": \"USD\", \"unit\": \"seat\" } or"
                + " { \"percent\": 5, \"unit\": \"order\" }.";
        assertThat(ProblemTester.words(cost("\"price\": {\"value\": 1, \"percent\": 1}")))
                .containsExactly(
                        "missing-property: A price has either a \"value\" or a \"percent\", but this one has both."
                                + " | keep one of the two, for example " + fix);
        assertThat(ProblemTester.words(cost("\"price\": {\"unit\": \"seat\"}")))
                .containsExactly("missing-property: A price must have a \"value\" or a \"percent\". | write " + fix);
    }

    @Test
    void a_percentage_has_no_currency_and_no_period_and_nothing_is_suggested_instead() {
        assertThat(ProblemTester.words(cost("\"price\": {\"percent\": 1, \"currency\": \"EUR\", \"per\": \"year\"}")))
                .containsExactly(
                        "unknown-property: A price given as a percentage has no property \"currency\". | use one of \"percent\", \"upTo\","
                                + " \"unit\".",
                        "unknown-property: A price given as a percentage has no property \"per\". | use one of \"percent\", \"upTo\","
                                + " \"unit\".");
    }

    @Test
    void on_a_personal_canvas_an_entry_without_a_name_is_called_as_the_canvas_calls_it() {
        String canvas = "{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"customerSegments\": [{\"id\": \"a\"}],"
                + " \"valuePropositions\": [{\"name\": \"b\", \"colour\": \"red\"}], \"variant\": \"%s\"}";
        assertThat(inChinese(canvas.formatted("business")))
                .containsExactly("客户细分必须有 \"name\"。", "价值主张没有属性 \"colour\"。");
        assertThat(inChinese(canvas.formatted("personal")))
                .containsExactly("客户群体必须有 \"name\"。", "服务价值没有属性 \"colour\"。");
    }

    private static List<String> inChinese(String text) {
        return CanvasJson.standard().parseText(text).problems().stream()
                .map(problem -> problem.message().in(Locale.SIMPLIFIED_CHINESE))
                .toList();
    }

    @Test
    void a_number_is_not_a_date_and_the_fix_is_one() {
        assertThat(ProblemTester.words("{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"date\": 5}"))
                .containsExactly(
                        "type: Expected a date, but found the number 5. | write a date such as \"2026-11-24\".");
        assertThat(ProblemTester.words("{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"date\": 20250307}"))
                .containsExactly(
                        "type: Expected a date, but found the number 20250307. | write a date such as \"2025-03-07\".");
    }

    @Test
    void a_range_goes_upwards() {
        assertThat(ProblemTester.words(cost("\"quantity\": {\"value\": 2.50, \"upTo\": 2.5}")))
                .containsExactly("amount: The upper end of this range must be greater than 2.50, but it is 2.5."
                        + " | put the smaller number first, or omit \"upTo\".");
    }

    private static String cost(String member) {
        return "{\"businessCanvas\": \"1.0\", \"title\": \"t\", \"costStructure\": [{\"name\": \"a\", " + member
                + "}]}";
    }

    @Test
    void a_repeated_property_shows_both_locations() {
        CanvasDocument document =
                ProblemTester.parse("{\"businessCanvas\": \"1.0\", \"title\": \"a\", \"t\\u0069tle\": \"b\"}");
        Finding problem = document.problems().get(0);
        assertThat(ProblemTester.underlined(document, problem.span())).isEqualTo("\"t\\u0069tle\"");
        assertThat(problem.related()).singleElement().satisfies(first -> {
            assertThat(first.span())
                    .hasValueSatisfying(at -> assertThat(at.column()).isEqualTo(27));
            assertThat(ProblemTester.underlined(document, first.span())).isEqualTo("\"title\"");
        });
        assertThat(document.canvas())
                .hasValueSatisfying(canvas -> assertThat(canvas.title()).isEqualTo("a"));
    }

    @Test
    void only_the_missing_version_is_a_warning() {
        CanvasDocument document = ProblemTester.parse("{\"title\": \"a\"}");
        assertThat(document.problems()).extracting(Finding::severity).containsExactly(Severity.WARNING);
        assertThat(document.hasErrors()).isFalse();
        assertThat(ProblemTester.parse("{}").problems())
                .extracting(Finding::severity)
                .containsExactlyInAnyOrder(Severity.ERROR, Severity.WARNING);
    }

    @Test
    void a_canvas_without_a_title_is_named_after_its_file() {
        assertThat(ProblemTester.parse("{}").canvas())
                .hasValueSatisfying(canvas -> assertThat(canvas.title()).isEqualTo("acme.canvas.json"));
    }

    @Test
    void other_texts_may_be_blank() {
        assertThat(
                        ProblemTester.locations(
                                "{\"businessCanvas\":\"1.0\",\"title\":\"a\",\"description\":\"\",\"tags\":[\"\"],\"version\":\" \"}"))
                .isEmpty();
    }
}
