package io.businesscanvas.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.Finding.Related;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingTest {
    private static final CanvasSource TEXT = CanvasSource.of("a.canvas.json", "{\n  \"title\": \"Acme\"\n}");
    private static final Finding UNSERVED = Finding.of(
            RuleId.of("value.unserved"),
            Severity.ERROR,
            new Location.AtEntry(ValueProposition.of("Repair"), 1),
            Message.of("\"Repair\" serves nobody.", "“Repair”没有服务任何人。"));

    @Test
    void reads_as_its_message_with_the_location() {
        assertThat(UNSERVED).hasToString("valuePropositions[1]: error [value.unserved] \"Repair\" serves nobody.");
        assertThat(UNSERVED.withLocation(new Location.AtCanvas()).withSpan(TEXT.span(13, 6)))
                .hasToString("canvas (2:12): error [value.unserved] \"Repair\" serves nobody.");
    }

    @Test
    void has_no_span_fix_or_related_location_unless_given() {
        assertThat(UNSERVED.span()).isEmpty();
        assertThat(UNSERVED.fix()).isEmpty();
        assertThat(UNSERVED.related()).isEmpty();
        Related related = new Related(new Location.AtBlock(Block.CHANNELS), Optional.empty(), Message.verbatim("here"));
        Finding full = UNSERVED.withSpan(TEXT.span(13, 6))
                .withFix(Message.verbatim("link it."))
                .withRelated(List.of(related));
        assertThat(full.span()).contains(TEXT.span(13, 6));
        assertThat(full.fix()).contains(Message.verbatim("link it."));
        assertThat(full.related()).containsExactly(related);
        assertThat(full.withSpan(Optional.empty()).withFix(Optional.empty()).withRelated(List.of()))
                .isEqualTo(UNSERVED)
                .hasSameHashCodeAs(UNSERVED);
        assertThat(full).isNotEqualTo(UNSERVED);
    }

    @Test
    void speaks_both_languages() {
        assertThat(UNSERVED.message().in(Locale.forLanguageTag("zh-CN"))).isEqualTo("“Repair”没有服务任何人。");
        assertThat(UNSERVED.message().in(Locale.forLanguageTag("zh-TW"))).isEqualTo("\"Repair\" serves nobody.");
        assertThat(UNSERVED.message().in(Locale.GERMAN)).isEqualTo("\"Repair\" serves nobody.");
    }
}
