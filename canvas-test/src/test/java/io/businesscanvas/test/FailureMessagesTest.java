package io.businesscanvas.test;

import static io.businesscanvas.document.Severity.HINT;
import static io.businesscanvas.model.Block.CHANNELS;
import static io.businesscanvas.model.Block.KEY_RESOURCES;
import static io.businesscanvas.model.Entry.Status.CONFIRMED;
import static io.businesscanvas.model.Relation.REACHES;
import static io.businesscanvas.rule.Checks.block;
import static io.businesscanvas.test.CanvasAssertions.assertThat;
import static java.util.Locale.ENGLISH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.Amount;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The message of every failure, word by word, as {@code failures.txt} has it. */
class FailureMessagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/io/businesscanvas/test/failures.txt");
    private static final BusinessCanvas MINIMAL = Canvases.minimal();
    private static final BusinessCanvas SHOP = Canvases.of(Channel.of("Shop").reaching("nobody"));
    private static final Validator DRAFT = Validator.of(Preset.DRAFT);
    private static final Finding FINDING = DRAFT.validate(SHOP).findings().get(0);

    private static final Map<String, Class<?>> TYPES = Map.of(
            "canvas", CanvasAssert.class,
            "block", BlockAssert.class,
            "entry", EntryAssert.class,
            "report", ReportAssert.class,
            "finding", FindingAssert.class,
            "findings", FindingsAssert.class,
            "difference", DiffAssert.class,
            "document", DocumentAssert.class,
            "rule", RuleTester.class);

    /** Steps that never fail, and snapshots, whose messages {@link SnapshotsTest} asserts. */
    private static final List<String> NOT_HERE =
            List.of("canvas: block", "canvas: validatedBy", "canvas: matchesSnapshot");

    private final Map<String, String> messages = new LinkedHashMap<>();

    @BeforeEach
    void collect() {
        ofCanvases();
        ofBlocksAndEntries();
        ofReportsAndFindings();
        ofDifferences();
        ofDocuments();
        ofRules();
    }

    @Test
    void no_assertion_is_missing() {
        List<String> assertions = TYPES.entrySet().stream()
                .flatMap(type -> Arrays.stream(type.getValue().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers())
                                && !Modifier.isStatic(method.getModifiers())
                                && !method.isBridge())
                        .map(method -> type.getKey() + ": " + method.getName()))
                .distinct()
                .toList();
        List<String> covered = messages.keySet().stream()
                .map(title -> title.replaceAll(",? (of|only|other|another|ambiguous|did|none|shorter).*", ""))
                .toList();
        assertThat(assertions)
                .hasSizeGreaterThan(45)
                .isSubsetOf(Stream.concat(covered.stream(), NOT_HERE.stream()).toList());
    }

    @Test
    void every_failure_says_what_a_reader_needs() throws IOException {
        String actual = messages.entrySet().stream()
                .map(message ->
                        "== " + message.getKey() + "\n" + message.getValue().stripTrailing() + "\n")
                .collect(Collectors.joining("\n"));
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI"))
                    .as("golden files are not updated in CI")
                    .isNull();
            Files.writeString(GOLDEN, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    private void ofCanvases() {
        fails("canvas: isClean", () -> assertThat(SHOP).isClean());
        fails("canvas: isCleanUnder", () -> assertThat(SHOP).isCleanUnder(Preset.DRAFT));
        fails("canvas: hasFinding", () -> assertThat(MINIMAL).hasFinding("link.dangling"));
        fails(
                "canvas: hasFinding of a rule that did not run",
                () -> assertThat(MINIMAL).hasFinding("link.danglign"));
        fails("canvas: hasNoFinding", () -> assertThat(SHOP).hasNoFinding("link.dangling"));
        fails("canvas: hasOnlyFindings", () -> assertThat(MINIMAL).hasOnlyFindings("id.duplicate"));
        fails("canvas: entry", () -> assertThat(MINIMAL).entry("web-shop"));
        fails(
                "canvas: entry, ambiguous",
                () -> assertThat(Canvases.of(Channel.of("Shop"), Cost.of("Shop")))
                        .entry("shop"));
        fails("canvas: differsFrom", () -> assertThat(MINIMAL).differsFrom(MINIMAL));
        fails("canvas: isSameAs", () -> assertThat(SHOP).isSameAs(Canvases.of(Channel.of("Shop"))));
        fails("canvas: isEqualTo", () -> assertThat(SHOP).isEqualTo(SHOP.withTitle("Acme")));
        fails(
                "canvas: isEqualTo, only the same",
                () -> assertThat(Canvases.of(Cost.of("Rent").withAmount(Amount.of("1.0", "EUR"))))
                        .isEqualTo(Canvases.of(Cost.of("Rent").withAmount(Amount.of("1", "EUR")))));
        fails("canvas: isEqualTo, another type", () -> assertThat(SHOP).isEqualTo("Canvas"));
        fails("canvas: is null", () -> assertThat((BusinessCanvas) null).isClean());
        fails(
                "canvas: described",
                () -> assertThat(MINIMAL).as("after %d%%", 50).entry("oven").hasName("Kiln"));
        fails(
                "canvas: rendersAs",
                () -> assertThat(SHOP).rendersAs((canvas, out) -> out.append("one\ntwo 100%\n"), "one\nthree"));
        fails(
                "canvas: rendersAs, shorter",
                () -> assertThat(SHOP).rendersAs((canvas, out) -> out.append("one\n"), "one\ntwo"));
    }

    private void ofBlocksAndEntries() {
        fails("block: isEmpty", () -> assertThat(MINIMAL).block(CHANNELS).isEmpty());
        fails("block: hasSize", () -> assertThat(MINIMAL).block(CHANNELS).hasSize(2));
        fails("block: hasNames", () -> assertThat(Canvases.of()).block(CHANNELS).hasNames("Shop", "Van"));
        fails("block: entry", () -> assertThat(MINIMAL).block(CHANNELS).entry("oven"));
        fails("entry: hasName", () -> assertThat(Channel.of("Shop")).hasName("Store"));
        fails("entry: hasId", () -> assertThat(Channel.of("Shop")).hasId("store"));
        fails("entry: isInBlock", () -> assertThat(Channel.of("Shop")).isInBlock(KEY_RESOURCES));
        fails("entry: hasStatus", () -> assertThat(Channel.of("Shop")).hasStatus(CONFIRMED));
        fails("entry: hasLink", () -> assertThat(Channel.of("Shop")).hasLink(REACHES, "commuters"));
        fails(
                "entry: hasOnlyLinks",
                () -> assertThat(Channel.of("Shop").reaching("a", "b")).hasOnlyLinks(REACHES, "a"));
        fails(
                "entry: hasOnlyLinks, none",
                () -> assertThat(Channel.of("Shop").reaching("a")).hasOnlyLinks(REACHES));
        fails(
                "entry: hasNoLinks",
                () -> assertThat(Channel.of("Shop").reaching("a")).hasNoLinks());
        fails(
                "entry: isSameAs",
                () -> assertThat(Channel.of("Shop")).isSameAs(Channel.of("Shop").reaching("a")));
        fails("entry: isEqualTo", () -> assertThat(Channel.of("Shop")).isEqualTo(Channel.of("Van")));
    }

    private void ofReportsAndFindings() {
        fails("report: isClean", () -> assertThat(DRAFT.validate(SHOP)).isClean());
        fails("report: hasFinding", () -> assertThat(DRAFT.validate(SHOP)).hasFinding("id.duplicate"));
        fails("report: hasNoFinding", () -> assertThat(DRAFT.validate(SHOP)).hasNoFinding("link.dangling"));
        fails(
                "report: hasNoFinding, did not run",
                () -> assertThat(DRAFT.validate(SHOP)).hasNoFinding("money.loss"));
        fails("report: hasOnlyFindings", () -> assertThat(DRAFT.validate(SHOP)).hasOnlyFindings("id.duplicate"));
        fails("finding: hasRule", () -> assertThat(FINDING).hasRule("id.duplicate"));
        fails("finding: hasSeverity", () -> assertThat(FINDING).hasSeverity(HINT));
        fails("finding: isAt", () -> assertThat(FINDING).isAt("van"));
        fails("finding: says", () -> assertThat(FINDING).says(ENGLISH, "Broken."));
        fails("finding: hasFix", () -> assertThat(FINDING).hasFix(ENGLISH, "remove it."));
        fails(
                "findings: at",
                () -> assertThat(DRAFT.validate(SHOP))
                        .hasFinding("link.dangling")
                        .at("van"));
        fails(
                "findings: saying",
                () -> assertThat(DRAFT.validate(SHOP))
                        .hasFinding("link.dangling")
                        .saying(ENGLISH, "Broken."));
        fails(
                "findings: withFix",
                () -> assertThat(DRAFT.validate(SHOP))
                        .hasFinding("link.dangling")
                        .withFix(ENGLISH, "remove it."));
        fails(
                "findings: withSeverity",
                () -> assertThat(SHOP).hasFinding("link.dangling").withSeverity(HINT));
        fails(
                "findings: times",
                () -> assertThat(DRAFT.validate(SHOP))
                        .hasFinding("link.dangling")
                        .times(2));
    }

    private void ofDifferences() {
        CanvasDiff diff = CanvasDiff.between(Canvases.of(), SHOP);
        fails("difference: isEmpty", () -> assertThat(diff).isEmpty());
        fails("difference: byAdding", () -> assertThat(diff).byAdding("shop", "van"));
        fails("difference: byRemoving", () -> assertThat(diff).byRemoving("shop"));
        fails("difference: byRenaming", () -> assertThat(diff).byRenaming("shop"));
        fails("difference: byMoving", () -> assertThat(diff).byMoving("shop"));
        fails("difference: byLinking", () -> assertThat(diff).byLinking("shop reaches nobody"));
        fails("difference: byUnlinking", () -> assertThat(diff).byUnlinking("shop reaches nobody"));
        fails("difference: byChanging", () -> assertThat(diff).byChanging("title"));
        fails(
                "difference: andNothingElse",
                () -> assertThat(CanvasDiff.between(SHOP.withTitle("Acme"), Canvases.of()))
                        .byRemoving("shop")
                        .andNothingElse());
    }

    private void ofDocuments() {
        CanvasJson json = CanvasJson.standard();
        CanvasSource wrong = CanvasSource.of(
                "acme.canvas.json", "{ \"businessCanvas\": \"1.0\", \"title\": \"Acme\", \"chanels\": [] }");
        fails("document: hasNoProblems", () -> assertThat(json.parse(wrong)).hasNoProblems());
        fails("document: hasProblem", () -> assertThat(json.parse(wrong)).hasProblem("file.type"));
        fails("document: hasOnlyProblems", () -> assertThat(json.parse(wrong)).hasOnlyProblems("file.type"));
        fails("document: canvas", () -> assertThat(json.parse(wrong)).canvas());
        fails(
                "document: isFormatted",
                () -> assertThat(json.parse(CanvasSource.of(
                                "acme.canvas.json", "{ \"businessCanvas\": \"1.0\", \"title\":\"Acme\" }")))
                        .isFormatted());
    }

    private void ofRules() {
        Rule rule = Rule.of("acme.channels", block(CHANNELS).hasAtLeast(1));
        fails("rule: accepts", () -> RuleTester.of(rule).accepts(Cost.of("Rent")));
        fails("rule: rejects", () -> RuleTester.of(rule).rejects(Channel.of("Shop")));
        fails(
                "rule: rejects, other variant",
                () -> RuleTester.of(rule.only(Variant.PERSONAL)).rejects(Cost.of("Rent")));
    }

    private void fails(String title, ThrowingCallable assertion) {
        Throwable thrown = catchThrowable(assertion);
        assertThat(thrown).as(title).isInstanceOf(AssertionError.class);
        assertThat(messages.put(title, thrown.getMessage())).as(title).isNull();
    }
}
