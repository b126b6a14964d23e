package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;

/** Whatever a canvas says and whatever its file is called, no report can be turned into something else by it. */
class NastyTextsTest {
    private static final ReportTester NASTY = ReportTester.nothing()
            .file(
                    "::x.canvas.json",
                    ReportTester.WITH_FINDINGS.formatted(
                            "%0A::error::a\\n::error::b\\r\\n\\t::error::c ]]> <&'\\\" \\u0000\\uFFFE"))
            .file("a\n::error::y.canvas.json", "{ \"title\": \"t\",\n::error::z\n}")
            .file("b.canvas.json", """
                    { "businessCanvas": "1.0", "title": "t",
                      "::warning::x": 1, "language": "\\n::error::w",
                      "channels": [{ "name": "c", "kind": "\\n::error::v", "reaches": ["\\n::error::u"] }] }
                    """)
            .closedFile("c\n::error::d.canvas.json");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GITHUB")
    void no_line_can_be_taken_for_a_command_by_the_log_of_an_action(ReportFormat format) {
        assertThat(NASTY.as(format).lines())
                .isNotEmpty()
                .noneMatch(line -> line.stripLeading().startsWith("::"));
    }

    @Test
    void every_line_of_annotations_is_one() {
        assertThat(NASTY.as(ReportFormat.GITHUB)
                        .lines()
                        .filter(line -> line.stripLeading().startsWith("::")))
                .hasSize(11)
                .allMatch(line -> line.matches("::(error|warning|notice) file=[^:,]+(,\\w+=[^:,]+)*::.+"));
    }

    @ParameterizedTest
    @EnumSource(names = {"JUNIT", "CHECKSTYLE"})
    void xml_stays_xml(ReportFormat format) {
        String report = NASTY.as(format);
        assertThat(report)
                .doesNotContain("\u0000", "\uFFFE", "\r")
                .contains("&#10;::error::b&#13;&#10;&#9;::error::c ]]&gt; &lt;&amp;'");
        assertThatNoException()
                .isThrownBy(() -> DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(report))));
    }

    @ParameterizedTest
    @EnumSource(names = {"JSON", "SARIF", "GITLAB"})
    void json_stays_json_without_a_mark(ReportFormat format) {
        assertThat(NASTY.as(format)).matches("(?s)[{\\[].*[}\\]]\n");
        assertThat(NASTY.asJson(format).toString()).contains("%0A::error::a\\n::error::b\\r\\n\\t::error::c ]]> <&'");
    }
}
