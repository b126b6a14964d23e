package io.businesscanvas.check.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CheckedFile;
import io.businesscanvas.check.Threshold;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.value.RuleId;
import java.io.StringReader;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The reports in XML, to the letter. */
class XmlReportsTest {
    private static final ReportTester ALL = ReportTester.nothing()
            .file("dir/a & b", "{ \"title\": \"t\", \"date\": \"2026-02-30\" }")
            .file("clean", ReportTester.CLEAN)
            .closedFile("closed");

    @Test
    void junit_has_a_suite_a_file_and_passing_cases_that_say_why_they_are_there() {
        assertThat(ALL.as(ReportFormat.JUNIT)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="canvas check">
                  <testsuite name="dir/a &amp; b" tests="2" failures="1" errors="0" skipped="0" time="0">
                    <testcase name="[file.missing-version] The file does not state its format version, so 1.0 is assumed." classname="dir/a &amp; b" time="0">
                      <system-out>dir/a &amp; b:1:12: warning [file.missing-version]&#10;  at canvas.check(dir/a &amp; b:1)&#10;The file does not state its format version, so 1.0 is assumed. Fix: add "businessCanvas": "1.0".</system-out>
                    </testcase>
                    <testcase name="[file.date] The date &quot;2026-02-30&quot; does not exist." classname="dir/a &amp; b" time="0">
                      <failure message="The date &quot;2026-02-30&quot; does not exist. Fix: write a date such as &quot;2026-02-28&quot;." type="file.date">dir/a &amp; b:1:25: error [file.date]&#10;  at canvas.check(dir/a &amp; b:1)&#10;The date "2026-02-30" does not exist. Fix: write a date such as "2026-02-28".</failure>
                    </testcase>
                  </testsuite>
                  <testsuite name="clean" tests="1" failures="0" errors="0" skipped="0" time="0">
                    <testcase name="No findings" classname="clean" time="0"/>
                  </testsuite>
                  <testsuite name="closed" tests="1" failures="0" errors="1" skipped="0" time="0">
                    <testcase name="The file can be read" classname="closed" time="0">
                      <error message="No permission to read the file." type="file.unreadable">closed:1:1: error [file.unreadable]&#10;  at canvas.check(closed:1)&#10;No permission to read the file.</error>
                    </testcase>
                  </testsuite>
                </testsuites>
                """);
    }

    @Test
    void junit_fails_what_fails_the_check() {
        String warningsFail = ALL.failingOn(Threshold.of(Severity.WARNING)).as(ReportFormat.JUNIT);
        assertThat(warningsFail)
                .contains(
                        "<testsuite name=\"dir/a &amp; b\" tests=\"2\" failures=\"2\" errors=\"0\" skipped=\"0\" time=\"0\">")
                .doesNotContain("<system-out>");
        assertThat(ALL.failingOn(Threshold.never()).as(ReportFormat.JUNIT))
                .contains(
                        "<testsuite name=\"dir/a &amp; b\" tests=\"2\" failures=\"0\" errors=\"0\" skipped=\"0\" time=\"0\">")
                .doesNotContain("<failure");
    }

    @Test
    void checkstyle_has_clean_files_too() {
        assertThat(ALL.as(ReportFormat.CHECKSTYLE)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                  <file name="dir/a &amp; b">
                    <error line="1" column="12" severity="warning" message="The file does not state its format version, so 1.0 is assumed. Fix: add &quot;businessCanvas&quot;: &quot;1.0&quot;." source="canvas.file.missing-version"/>
                    <error line="1" column="25" severity="error" message="The date &quot;2026-02-30&quot; does not exist. Fix: write a date such as &quot;2026-02-28&quot;." source="canvas.file.date"/>
                  </file>
                  <file name="clean"/>
                  <file name="closed">
                    <error line="1" column="1" severity="error" message="No permission to read the file." source="canvas.file.unreadable"/>
                  </file>
                </checkstyle>
                """);
    }

    /** Of a source, Jenkins shows the last two parts. */
    @Test
    void the_source_of_a_finding_has_two_parts_after_the_name_of_the_tool() {
        Finding finding = Finding.of(
                RuleId.of("acme.value.linked"), Severity.HINT, new Location.AtCanvas(), Message.verbatim("m"));
        CheckedFile file = CheckedFile.of("a", ValidationReport.of(List.of(finding)));
        assertThat(ReportTester.as(ReportFormat.CHECKSTYLE, List.of(file), Threshold.standard()))
                .contains("severity=\"info\" message=\"m\" source=\"canvas.acme/value.linked\"");
    }

    @ParameterizedTest
    @CsvSource({"JUNIT, testsuite", "CHECKSTYLE, file"})
    void the_name_of_a_file_survives(ReportFormat format, String element) throws Exception {
        String name = "a\tb\nc\rd \"<é&\uD83D\uDEB2.canvas.json";
        String report = ReportTester.nothing().file(name, ReportTester.CLEAN).as(format);
        Element file = (Element) DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)))
                .getElementsByTagName(element)
                .item(0);
        assertThat(file.getAttribute("name")).isEqualTo(name);
    }

    @Test
    void many_cases_with_the_same_name_are_numbered_in_linear_time() {
        Finding finding = Finding.of(RuleId.of("a.b"), Severity.ERROR, new Location.AtCanvas(), Message.verbatim("m"));
        CheckedFile file = CheckedFile.of("a", ValidationReport.of(Collections.nCopies(100_000, finding)));
        Assertions.assertTimeoutPreemptively(
                Duration.ofMinutes(1),
                () -> assertThat(ReportTester.as(ReportFormat.JUNIT, List.of(file), Threshold.standard()))
                        .contains("name=\"[a.b] m (2)\"", "name=\"[a.b] m (100000)\""));
    }

    @Test
    void empty_reports_are_complete() {
        assertThat(ReportTester.nothing().as(ReportFormat.JUNIT)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="canvas check">
                </testsuites>
                """);
        assertThat(ReportTester.nothing().as(ReportFormat.CHECKSTYLE)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="10.0">
                </checkstyle>
                """);
    }
}
