package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.edit.TextEdits;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An edit of the text does what the change does to the canvas, however the text is written. */
class JsonEditsTest {
    private static final EntryId NEW = EntryId.of("quite-new");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_rename_is_that_of_the_model(int seed) {
        CanvasDocument document = document(seed);
        BusinessCanvas canvas = document.canvas().orElseThrow();
        anyEntry(canvas, new Random(seed)).ifPresent(entry -> {
            CanvasEdit rename = new CanvasEdit.Rename(entry.block(), entry.id(), NEW);
            assertThat(canvasAfter(document, rename)).isEqualTo(canvas.rename(entry.block(), entry.id(), NEW));
        });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_entry_is_added_with_all_its_attributes(int seed) {
        CanvasDocument document = document(seed);
        BusinessCanvas canvas = document.canvas().orElseThrow();
        Block block = Block.values()[seed % Block.values().length];
        Entry entry = CanvasGenerator.from(seed + 1_000).anything(block);
        assertThat(canvasAfter(document, new CanvasEdit.AddEntry(entry)))
                .isEqualTo(canvas.toBuilder().add(entry).build());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void links_come_and_go_one_at_a_time(int seed) {
        CanvasDocument document = document(seed);
        BusinessCanvas canvas = document.canvas().orElseThrow();
        List<Link> links = canvas.index().links();
        if (links.isEmpty()) {
            return;
        }
        Link link = links.get(new Random(seed).nextInt(links.size()));
        List<String> before = sentences(canvas);
        List<String> without = new ArrayList<>(before);
        without.remove(links.indexOf(link));
        assertThat(sentences(canvasAfter(document, new CanvasEdit.RemoveLink(new AtLink(link)))))
                .containsExactlyElementsOf(without);
        AtEntry at = new AtEntry(link.source(), link.sourceIndex());
        List<String> with =
                sentences(canvasAfter(document, new CanvasEdit.AddLink(at, link.relation(), EntryRef.to(NEW))));
        assertThat(with).hasSize(before.size() + 1).containsAll(before);
        with.remove(link.source().id() + " " + link.relation().property() + " " + NEW);
        assertThat(with).containsExactlyElementsOf(before);
    }

    @Test
    void each_change_is_as_small_as_it_can_be() {
        CanvasDocument document = ProblemTester.parse("""
                { "title":"t",
                  "channels" :[ "Shop" , { "id":"web","name":"Web" } ],
                  "ignore": [{"rule": "a", "reason": "r"}, {"rule": "b", "reason": "r"}]
                }
                """);
        BusinessCanvas canvas = document.canvas().orElseThrow();
        AtEntry shop = new AtEntry(canvas.channels().get(0), 0);
        AtEntry web = new AtEntry(canvas.channels().get(1), 1);
        AtSuppression first =
                new AtSuppression(Optional.empty(), canvas.suppressions().get(0), 0);
        AtSuppression second =
                new AtSuppression(Optional.empty(), canvas.suppressions().get(1), 1);
        assertThat(edits(document, new CanvasEdit.SetId(web, NEW))).containsExactly("\"web\" -> \"quite-new\"");
        assertThat(edits(document, new CanvasEdit.SetId(shop, NEW)))
                .containsExactly("\"Shop\" -> {\"id\":\"quite-new\",\"name\":\"Shop\"}");
        assertThat(edits(document, new CanvasEdit.AddLink(web, Relation.REACHES, EntryRef.to(NEW))))
                .containsExactly(" -> ,\"reaches\":[\"quite-new\"]");
        assertThat(edits(document, new CanvasEdit.AddEntry(Channel.of("Van")))).containsExactly(" -> , \"Van\"");
        assertThat(edits(document, new CanvasEdit.RemoveSuppression(first)))
                .containsExactly("{\"rule\": \"a\", \"reason\": \"r\"},  -> ");
        assertThat(edits(document, new CanvasEdit.RemoveSuppression(second)))
                .containsExactly(", {\"rule\": \"b\", \"reason\": \"r\"} -> ");
        assertThat(edits(document, new CanvasEdit.SuppressRule(first, RuleId.of("c"))))
                .containsExactly("\"a\" -> \"c\"");
    }

    @Test
    void what_is_impossible_is_rejected() {
        CanvasDocument document = ProblemTester.parse("{ \"title\": \"t\", \"channels\": [\"Shop\", \"Web\"] }");
        CanvasEdit taken = new CanvasEdit.Rename(Block.CHANNELS, EntryId.of("shop"), EntryId.of("web"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonEdits.of(document).edits(taken))
                .withMessage("newId must not be in use in channels, but was \"web\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonEdits.of(ProblemTester.parse("{")))
                .withMessageStartingWith("document must have a canvas, but was acme.canvas.json");
        AtEntry shop = new AtEntry(document.canvas().orElseThrow().channels().get(0), 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CanvasEdit.AddLink(shop, Relation.SERVES, EntryRef.to(NEW)))
                .withMessage("relation must start at channels, but was serves");
    }

    /** A random canvas as text: indented or compact, with one or two characters at the end of each line. */
    private static CanvasDocument document(int seed) {
        CanvasJson json = CanvasJson.builder().compact(seed % 3 == 0).build();
        String text = json.writeText(CanvasGenerator.from(seed).anything());
        String separated = seed % 3 == 1 ? text.replace("\n", "\r\n") : text;
        return CanvasJson.standard().parse(CanvasSource.of("a.canvas.json", separated));
    }

    private static Optional<Entry> anyEntry(BusinessCanvas canvas, Random random) {
        List<Entry> entries = canvas.entries();
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.get(random.nextInt(entries.size())));
    }

    private static BusinessCanvas canvasAfter(CanvasDocument document, CanvasEdit change) {
        String text =
                JsonEdits.of(document).edits(change).apply(document.source().text());
        CanvasDocument changed = CanvasJson.standard().parse(document.source().withText(text));
        assertThat(changed.problems()).as(text).isEqualTo(List.of());
        return changed.canvas().orElseThrow();
    }

    private static List<String> sentences(BusinessCanvas canvas) {
        return new ArrayList<>(
                canvas.index().links().stream().map(Link::toString).toList());
    }

    private static List<String> edits(CanvasDocument document, CanvasEdit change) {
        TextEdits edits = JsonEdits.of(document).edits(change);
        String text = document.source().text();
        return edits.edits().stream()
                .map(edit -> text.substring(edit.offset(), edit.end()) + " -> " + edit.text())
                .toList();
    }
}
