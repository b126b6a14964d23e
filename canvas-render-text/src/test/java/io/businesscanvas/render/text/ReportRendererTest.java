package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.ValidationReport.SkippedRule;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportRendererTest {
    private static final CanvasSource SOURCE = CanvasSource.of("acme.canvas.json", """
            {
              "title": "Acme",
            \t"valuePropositions": [
                { "id": "vp-1", "name": "当天修好" }, { "id": "vp-1", "name": "Loan bike" },
                { "id": "vp-2", "name": "Same-day repair" }
              ]
            }
            """);
    private static final Finding UNSERVED = Finding.of(
                    RuleId.of("value.unserved"),
                    Severity.ERROR,
                    new Location.AtEntry(ValueProposition.of("Same-day repair"), 1),
                    Message.verbatim("\"Same-day repair\" serves no customer segment."))
            .withSpan(spanOf("\"Same-day repair\""))
            .withFix(Message.verbatim("link it to at least one segment (\"serves\"), for example \"city-commuters\"."));
    private static final Finding TWICE = Finding.of(
                    RuleId.of("id.duplicate"),
                    Severity.WARNING,
                    new Location.AtEntry(ValueProposition.of("Loan bike"), 2),
                    Message.verbatim("The id \"vp-1\" is duplicated."))
            .withSpan(spanOf("\"Loan bike\""))
            .withRelated(List.of(new Finding.Related(
                    new Location.AtEntry(ValueProposition.of("当天修好"), 0),
                    spanOf("\"当天修好\""),
                    Message.verbatim("first used here."))));

    private static Optional<SourceSpan> spanOf(String text) {
        return Optional.of(SOURCE.span(SOURCE.text().indexOf(text), text.length()));
    }

    private static ValidationReport report(Finding... findings) {
        return ValidationReport.of(List.of(findings))
                .withSource(SOURCE)
                .withRulesRun(List.of(RuleId.of("a"), RuleId.of("b")));
    }

    private static Finding withoutSpans(Finding finding) {
        List<Finding.Related> related = finding.related().stream()
                .map(other -> new Finding.Related(other.location(), Optional.empty(), other.message()))
                .toList();
        return finding.withSpan(Optional.empty()).withRelated(related);
    }

    @Test
    void reports_location_message_fix_and_code_frame() {
        assertThat(ReportRenderer.standard().render(report(UNSERVED))).isEqualTo("""
                        acme.canvas.json:5:29: error [value.unserved]
                          "Same-day repair" serves no customer segment.
                          Fix: link it to at least one segment ("serves"), for example "city-commuters".
                            5 |     { "id": "vp-2", "name": "Same-day repair" }
                              |                             ^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void shows_related_locations_with_their_own_code_frames() {
        assertThat(ReportRenderer.standard().render(report(TWICE, UNSERVED))).isEqualTo("""
                        acme.canvas.json:4:63: warning [id.duplicate]
                          The id "vp-1" is duplicated.
                            4 |     { "id": "vp-1", "name": "当天修好" }, { "id": "vp-1", "name": "Loan bike" },
                              |                                                                   ^^^^^^^^^^^
                          Note: first used here.
                            4 |     { "id": "vp-1", "name": "当天修好" }, { "id": "vp-1", "name": "Loan bike" },
                              |                             ^^^^^^^^^^
                        acme.canvas.json:5:29: error [value.unserved]
                          "Same-day repair" serves no customer segment.
                          Fix: link it to at least one segment ("serves"), for example "city-commuters".
                            5 |     { "id": "vp-2", "name": "Same-day repair" }
                              |                             ^^^^^^^^^^^^^^^^^
                        """);
    }

    @Test
    void shows_the_part_of_a_long_line_that_matters() {
        assertThat(ReportRenderer.builder().width(50).build().render(report(TWICE)))
                .isEqualTo("""
                        acme.canvas.json:4:63: warning [id.duplicate]
                          The id "vp-1" is duplicated.
                            4 | ... { "id": "vp-1", "name": "Loan bike" },
                              |                             ^^^^^^^^^^^
                          Note: first used here.
                            4 | ...-1", "name": "当天修好" }, { "id": "...
                              |                 ^^^^^^^^^^
                        """);
    }

    @Test
    void shows_the_path_where_there_is_no_text() {
        ValidationReport report = ValidationReport.of(List.of(
                withoutSpans(UNSERVED),
                withoutSpans(TWICE),
                Finding.of(
                        RuleId.of("canvas.empty"),
                        Severity.HINT,
                        new Location.AtCanvas(),
                        Message.verbatim("The canvas is empty."))));
        assertThat(ReportRenderer.standard().render(report)).isEqualTo("""
                        valuePropositions[1]: error [value.unserved]
                          "Same-day repair" serves no customer segment.
                          Fix: link it to at least one segment ("serves"), for example "city-commuters".
                        valuePropositions[2]: warning [id.duplicate]
                          The id "vp-1" is duplicated.
                          Note: first used here. (valuePropositions[0])
                        canvas: hint [canvas.empty]
                          The canvas is empty.
                        """);
    }

    @Test
    void reports_skipped_rules_in_one_line() {
        CanvasPart lost = new CanvasPart.Entries(Block.CHANNELS);
        List<SkippedRule> two =
                List.of(new SkippedRule(RuleId.of("x.y"), lost), new SkippedRule(RuleId.of("x.z"), lost));
        ValidationReport report =
                ValidationReport.of(List.of()).withSource(SOURCE).withRulesSkipped(two);
        ValidationReport one = ValidationReport.of(List.of()).withRulesSkipped(two.subList(0, 1));
        assertThat(ReportRenderer.standard().render(report))
                .isEqualTo(
                        "acme.canvas.json: 2 rules were skipped because parts of the file could not be read: x.y, x.z.\n");
        assertThat(ReportRenderer.standard().render(one))
                .isEqualTo("1 rule was skipped because parts of the file could not be read: x.y.\n");
    }

    @Test
    void names_some_of_many_skipped_rules() {
        CanvasPart lost = new CanvasPart.Entries(Block.CHANNELS);
        List<SkippedRule> six = Stream.of("a", "b", "c", "d", "e", "f")
                .map(name -> new SkippedRule(RuleId.of("x." + name), lost))
                .toList();
        ValidationReport report = ValidationReport.of(List.of()).withRulesSkipped(six);
        assertThat(ReportRenderer.standard().render(report))
                .isEqualTo("6 rules were skipped because parts of the file could not be read,"
                        + " among them x.a, x.b, x.c.\n");
        assertThat(ReportRenderer.standard().render(report.withRulesSkipped(six.subList(0, 5))))
                .endsWith(" could not be read: x.a, x.b, x.c, x.d, x.e.\n");
        assertThat(ReportRenderer.builder()
                        .locale(Locale.SIMPLIFIED_CHINESE)
                        .build()
                        .render(report))
                .isEqualTo("文件中有内容无法读取，因此跳过了 6 条规则，例如 x.a、x.b、x.c。\n");
    }

    @Test
    void writes_one_line_per_finding_by_option() {
        assertThat(ReportRenderer.builder().oneLine(true).build().render(report(TWICE, UNSERVED)))
                .isEqualTo("""
                        acme.canvas.json:4:63: warning [id.duplicate] The id "vp-1" is duplicated.
                        acme.canvas.json:5:29: error [value.unserved] "Same-day repair" serves no customer segment.
                        """);
    }

    @Test
    void colours_the_report_by_option() {
        assertThat(ReportRenderer.builder()
                        .color(true)
                        .build()
                        .render(report(UNSERVED))
                        .replace("\u001b", "<"))
                .isEqualTo("""
                        <[1macme.canvas.json:5:29<[0m: <[1;31merror [value.unserved]<[0m
                          "Same-day repair" serves no customer segment.
                          Fix: link it to at least one segment ("serves"), for example "city-commuters".
                            5 |     { "id": "vp-2", "name": "Same-day repair" }
                              |                             <[1;31m^^^^^^^^^^^^^^^^^<[0m
                        """);
    }

    @Test
    void prints_chinese_by_locale() {
        ReportRenderer chinese = ReportRenderer.builder().locale(Locale.CHINA).build();
        assertThat(chinese.render(report(TWICE)))
                .startsWith("acme.canvas.json:4:63: 警告 [id.duplicate]\n")
                .contains("  说明：first used here.\n");
        assertThat(chinese.summary(new ReportTotals(2, 1, 0, 3, 51))).isEqualTo("3 张画布中有 2 个错误、1 个警告，共应用 51 条规则。");
        assertThat(chinese.summary(new ReportTotals(0, 0, 0, 1, 51))).isEqualTo("1 张画布中没有发现问题，共应用 51 条规则。");
    }

    @Test
    void sums_up() {
        ReportRenderer english = ReportRenderer.standard();
        assertThat(english.summary(new ReportTotals(1, 0, 0, 1, 51))).isEqualTo("1 error in 1 canvas, 51 rules run.");
        assertThat(english.summary(new ReportTotals(2, 3, 1, 4, 1)))
                .isEqualTo("2 errors, 3 warnings, 1 hint in 4 canvases, 1 rule run.");
        assertThat(english.summary(new ReportTotals(0, 0, 0, 2000, 0)))
                .isEqualTo("No findings in 2,000 canvases, no rules run.");
    }

    @Test
    void counts_over_reports() {
        assertThat(ReportTotals.of(List.of(report(TWICE, UNSERVED), report(UNSERVED), report())))
                .isEqualTo(new ReportTotals(2, 1, 0, 3, 2));
        assertThat(ReportTotals.of(List.of()).isClean()).isTrue();
    }

    @Test
    void passes_no_control_character_on() {
        CanvasSource hostile = CanvasSource.of("a\u001b[2J.json", "{\"x\u001b\u0007\": 1}");
        Finding finding = Finding.of(
                        RuleId.of("a\nb"),
                        Severity.ERROR,
                        new Location.AtCanvas(),
                        Message.verbatim("un\u001b]0;title\u0007known\u202E"))
                .withSpan(hostile.span(1, 5))
                .withFix(Message.verbatim("a\r\nb"));
        ValidationReport report = ValidationReport.of(List.of(finding)).withSource(hostile);
        assertThat(ReportRenderer.standard().render(report)).isEqualTo("""
                        a␛[2J.json:1:2: error [a␊b]
                          un␛]0;title␇known\\u{202E}
                          Fix: a␍␊b
                            1 | {"x␛␇": 1}
                              |  ^^^^^
                        """);
    }

    @Test
    void a_sentence_runs_from_left_to_right_whatever_it_begins_with() {
        Finding finding = Finding.of(
                UNSERVED.rule(),
                Severity.ERROR,
                UNSERVED.location(),
                Message.verbatim("“שלום” serves no customer segment."));
        assertThat(ReportRenderer.builder().oneLine(true).build().render(report(finding)))
                .isEqualTo("acme.canvas.json:valuePropositions[1]: error [value.unserved] "
                        + "\u2066“שלום” serves no customer segment.\u2069\n");
    }

    @Test
    void writes_nothing_for_a_clean_report() {
        assertThat(ReportRenderer.standard().render(report())).isEmpty();
    }

    @Test
    void rejects_a_frame_without_room() {
        assertThatThrownBy(() -> ReportRenderer.builder().width(39))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("width must be at least 40, but was 39");
    }
}
