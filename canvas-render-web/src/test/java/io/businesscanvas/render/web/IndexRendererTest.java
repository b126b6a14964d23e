package io.businesscanvas.render.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Findings;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.value.RuleId;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndexRendererTest {
    private static String index(Locale locale, Optional<Findings> findings) throws IOException {
        StringBuilder page = new StringBuilder();
        IndexRenderer.Item item = new IndexRenderer.Item("A & B", "a.html", "<svg/>", findings);
        IndexRenderer.in(locale).render(List.of(item), page);
        return page.toString();
    }

    private static Optional<Findings> some(Severity... severities) {
        return Optional.of(new Some(Arrays.stream(severities)
                .map(severity -> Finding.of(
                        RuleId.of("a.b"), severity, new Location.AtBlock(Block.CHANNELS), Message.verbatim("x")))
                .toList()));
    }

    @Test
    void has_the_title_a_picture_and_a_link() throws IOException {
        assertThat(index(Locale.ENGLISH, Optional.empty()))
                .contains("<html lang=\"en\">", "<h1>Canvases</h1>")
                .contains("<a href=\"a.html\"><img alt=\"\" src=\"data:image/svg+xml;base64,PHN2Zy8+\">"
                        + "<h2 dir=\"auto\">A &amp; B</h2></a>");
    }

    @Test
    void counts_findings_by_severity_if_they_are_shown() throws IOException {
        Optional<Findings> findings = some(Severity.HINT, Severity.ERROR, Severity.HINT);
        assertThat(index(Locale.ENGLISH, findings)).contains("<p class=\"error\">1 error, 2 hints</p>");
        assertThat(index(Locale.CHINA, findings)).contains("<p class=\"error\">1 个错误；2 个提示</p>");
        assertThat(index(Locale.ENGLISH, some())).contains("<p>No findings</p>");
        assertThat(index(Locale.CHINA, some())).contains("<p>没有问题</p>");
    }

    private record Some(List<Finding> findings) implements Findings {
        @Override
        public Optional<CanvasSource> source() {
            return Optional.empty();
        }
    }
}
