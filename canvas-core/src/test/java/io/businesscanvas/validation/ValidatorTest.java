package io.businesscanvas.validation;

import static io.businesscanvas.model.Relation.SERVES;
import static io.businesscanvas.rule.Checks.every;
import static io.businesscanvas.validation.RuleTester.canvas;
import static io.businesscanvas.validation.RuleTester.reported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.CanvasFacts;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.rule.Sink;
import io.businesscanvas.rule.Wording;
import io.businesscanvas.value.RuleId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ValidatorTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");

    @Test
    void a_sketch_of_nine_lists_gets_one_finding_for_its_links_and_one_for_each_proposition() {
        assertThat(reported(
                        Preset.STANDARD,
                        canvas(
                                CustomerSegment.of("Commuters"),
                                REPAIR,
                                ValueProposition.of("Rental bikes"),
                                Channel.of("Web shop"),
                                CustomerRelationship.of("Yearly pass"),
                                RevenueStream.of("Repair fee"),
                                KeyResource.of("Workshop"),
                                KeyActivity.of("Repairing"),
                                KeyPartner.of("Parts supplier"),
                                Cost.of("Rent"))))
                .containsExactly(
                        "link.verb-unused@",
                        "value.unserved@valuePropositions[0]",
                        "value.unserved@valuePropositions[1]");
    }

    @Test
    void a_rule_that_throws_is_named_and_the_others_still_run() {
        Rule broken = Rule.of(
                "acme.broken",
                every(ValueProposition.class)
                        .satisfies(
                                each -> {
                                    throw new IllegalStateException("no luck");
                                },
                                "name")
                        .described("is lucky"));
        ValidationReport report = Validator.standard().withRules(broken).validate(canvas(REPAIR));
        assertThat(report.findings())
                .extracting(finding -> finding.rule() + "@" + finding.path() + " " + RuleTester.english(finding))
                .containsExactly(
                        "acme.broken@ The rule acme.broken failed: java.lang.IllegalStateException: no luck",
                        "value.unserved@valuePropositions[0] \"Repair\" serves no customer segment.");
        assertThat(report.findings().get(0).severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void errors_of_a_check_itself_fail_its_rule_and_not_the_report() {
        Rule asserting = Rule.of("acme.asserting", check(sink -> {
            sink.found(new Location.AtCanvas());
            throw new AssertionError("no luck");
        }));
        Rule endless = Rule.of("acme.endless", check(ValidatorTest::endless));
        Rule unlinked = Rule.of("acme.unlinked", check(sink -> {
            throw new NoClassDefFoundError("com/acme/Missing");
        }));
        assertThat(Validator.standard()
                        .withRules(asserting, endless, unlinked)
                        .only("acme.*")
                        .validate(canvas(REPAIR))
                        .findings())
                .extracting(RuleTester::english)
                .containsExactly(
                        "The rule acme.asserting failed: java.lang.AssertionError: no luck",
                        "The rule acme.endless failed: java.lang.StackOverflowError",
                        "The rule acme.unlinked failed: java.lang.NoClassDefFoundError: com/acme/Missing");
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void endless(Sink sink) {
        endless(sink);
    }

    @Test
    void a_location_or_a_text_that_cannot_be_shown_fails_its_rule_and_not_the_report() {
        Rule nowhere = Rule.of("acme.nowhere", check(sink -> sink.found(new Location.AtEntry(REPAIR, -1))));
        Rule related = Rule.of(
                "acme.related",
                check(sink -> sink.found(
                        Observation.at(new Location.AtCanvas()).relatedTo(new Location.AtEntry(REPAIR, -1)))));
        Rule speechless = Rule.of(
                "acme.speechless",
                check(sink -> sink.found(Observation.at(new Location.AtCanvas()).saying(locale -> {
                    throw new IllegalStateException("no words");
                }))));
        assertThat(Validator.standard()
                        .withRules(nowhere, related, speechless)
                        .only("acme.*")
                        .validate(canvas(REPAIR))
                        .findings())
                .extracting(RuleTester::english)
                .containsExactly(
                        "The rule acme.nowhere failed: java.lang.IllegalArgumentException: index must not be negative,"
                                + " but was -1",
                        "The rule acme.related failed: java.lang.IllegalArgumentException: index must not be negative,"
                                + " but was -1",
                        "The rule acme.speechless failed: java.lang.IllegalStateException: no words");
    }

    @Test
    void a_check_describes_what_it_found_in_both_languages() {
        Rule rent = Rule.of(
                "acme.rent",
                check(sink -> sink.found(Observation.at(new Location.AtBlock(Block.COST_STRUCTURE))
                        .saying(Message.of("Rent is 40 % of all costs.", "房租占全部成本的 40%。"))
                        .fixedBy(Message.verbatim("look for a cheaper place."))
                        .relatedTo(new Location.AtCanvas(), Message.verbatim("of this canvas")))));
        Finding finding = Validator.standard()
                .withRules(rent)
                .only("acme.*")
                .validate(canvas(REPAIR))
                .findings()
                .get(0);
        assertThat(finding.message().in(Locale.ENGLISH)).isEqualTo("Rent is 40 % of all costs.");
        assertThat(finding.message().in(Locale.SIMPLIFIED_CHINESE)).isEqualTo("房租占全部成本的 40%。");
        assertThat(finding.fix()).contains(Message.verbatim("look for a cheaper place."));
        assertThat(finding.related())
                .extracting(Finding.Related::message)
                .containsExactly(Message.verbatim("of this canvas"));
    }

    @Test
    void the_values_of_a_check_reach_the_wording_of_its_rule() {
        Rule rule = Rule.of("acme.values", check(sink -> sink.found(new Location.AtCanvas(), "Rent", 40)))
                .worded(new Wording() {
                    @Override
                    public Message finding(Rule of, Observation observation, Variant variant) {
                        return Message.verbatim(of + " " + observation.values() + " " + variant);
                    }

                    @Override
                    public Optional<Message> fix(Rule of, Observation observation, Variant variant) {
                        return Optional.empty();
                    }

                    @Override
                    public Message related(Rule of) {
                        return Message.verbatim("");
                    }
                });
        assertThat(Validator.standard()
                        .withRules(rule)
                        .only("acme.*")
                        .validate(canvas(REPAIR))
                        .findings())
                .extracting(RuleTester::english)
                .containsExactly("acme.values [Rent, 40] BUSINESS");
    }

    @Test
    void a_rule_that_is_added_after_only_runs_too() {
        Rule own = Rule.of("acme.found", check(sink -> sink.found(new Location.AtCanvas())));
        Validator first = Validator.standard().withRules(own).only("value.*", "acme.*");
        Validator last = Validator.standard().only("value.*").withRules(own);
        assertThat(last.rules())
                .extracting(Rule::id)
                .contains(own.id())
                .hasSize(first.rules().size());
        assertThat(last.validate(canvas(REPAIR)).findings())
                .isEqualTo(first.validate(canvas(REPAIR)).findings());
    }

    private static Check check(Consumer<Sink> finds) {
        return new Check() {
            @Override
            public Set<CanvasPart> reads() {
                return Set.of();
            }

            @Override
            public void run(CanvasFacts facts, Sink sink) {
                finds.accept(sink);
            }
        };
    }

    @Test
    void runs_do_not_differ() {
        BusinessCanvas canvas =
                canvas(REPAIR, REPAIR, ValueProposition.of("TODO").serving("nobody"));
        assertThat(Validator.standard().validate(canvas))
                .isEqualTo(Validator.standard().validate(canvas));
    }

    @Test
    void rules_with_the_same_id_are_rejected() {
        Rule again = Rule.of(
                "value.unserved", every(ValueProposition.class).linksTo(SERVES).atLeast(1));
        assertThatThrownBy(() -> Validator.standard().withRules(again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rule must have a unique id, but was \"value.unserved\"");
    }

    @Test
    void or_throw_carries_the_report() {
        ValidationReport report = Validator.standard().validate(canvas(REPAIR));
        assertThatThrownBy(report::orThrow)
                .isInstanceOfSatisfying(
                        InvalidCanvasException.class,
                        e -> assertThat(e.report()).isSameAs(report))
                .hasMessage("""
                        the canvas is not valid:
                          [value.unserved] valuePropositions[0]: "Repair" serves no customer segment.""");
        ValidationReport fine = Validator.of(Preset.DRAFT).validate(canvas(CustomerSegment.of("TODO")));
        assertThat(fine.orThrow()).isSameAs(fine);
        assertThatThrownBy(() -> fine.orThrow(Severity.WARNING)).isInstanceOf(InvalidCanvasException.class);
    }

    @Test
    void locations_of_a_document_are_joined_with_its_text_and_its_problems_are_reported() {
        CanvasSource source = CanvasSource.of("a.canvas.json", "{ \"title\": \"A\", \"x\": 1,\n \"Repair\" }");
        SourceMap.Builder locations = SourceMap.builder(source);
        locations.canvas(11, 3);
        locations.entry(Block.VALUE_PROPOSITIONS, 25, 8);
        Finding problem = Finding.of(
                        RuleId.of("file.unknown-property"),
                        Severity.ERROR,
                        new Location.AtProperty(CanvasPath.root().property("x")),
                        Message.verbatim("x"))
                .withSpan(source.span(16, 3));
        CanvasDocument document = CanvasDocument.of(source, canvas(REPAIR), locations.build())
                .withProblems(List.of(problem), Set.of(new CanvasPart.EntryProperty(Block.CHANNELS, "phases")));
        ValidationReport report = Validator.standard().validate(document);
        assertThat(report.source()).contains(source);
        assertThat(report.findings())
                .extracting(finding ->
                        finding.rule() + " " + finding.span().orElseThrow().line())
                .containsExactly("file.unknown-property 1", "value.unserved 2");
        assertThat(report.rulesSkipped())
                .extracting(ValidationReport.SkippedRule::rule)
                .containsExactly(RuleId.of("channel.alike"), RuleId.of("channel.phase-gap"));
        assertThat(report.rulesRun()).doesNotContain(RuleId.of("channel.phase-gap"));
    }

    @Test
    void a_lost_entry_skips_the_rules_that_read_its_block_and_a_lost_variant_those_of_one_variant() {
        assertThat(skipped(new CanvasPart.Entries(Block.COST_STRUCTURE)))
                .contains("money.loss", "share.over-100", "cost.unexplained", "block.empty", "driver.uncosted")
                .doesNotContain("value.unserved", "segment.unserved", "revenue.without-payer");
        assertThat(skipped(new CanvasPart.CanvasProperty("variant")))
                .contains("personal.alone", "channel.kind-ownership", "kind.other-variant", "block.empty")
                .doesNotContain("value.unserved", "block.crowded");
        assertThat(skipped(new CanvasPart.Links(SERVES)))
                .contains(
                        "value.unserved", "segment.unserved", "link.dangling", "revenue.pair-unserved", "value.unpaid")
                .doesNotContain("segment.unreached", "value.undelivered");
        assertThat(skipped(new CanvasPart.Suppressions())).containsExactly("ignore.unused");
    }

    private static List<String> skipped(CanvasPart lost) {
        CanvasSource source = CanvasSource.of("a.canvas.json", "{}");
        SourceMap.Builder locations = SourceMap.builder(source);
        CanvasDocument document =
                CanvasDocument.of(source, canvas(), locations.build()).withProblems(List.of(), Set.of(lost));
        return Validator.of(Preset.STRICT).validate(document).rulesSkipped().stream()
                .map(skipped -> skipped.rule().value())
                .toList();
    }
}
