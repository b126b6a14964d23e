package io.businesscanvas.rule;

import io.businesscanvas.document.Location;
import io.businesscanvas.internal.message.VariantMessage;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import java.util.Optional;

/** The default wording: which entry violates which sentence, why that matters, and what was found instead. */
enum DerivedWording implements Wording {
    INSTANCE;

    @Override
    public Message finding(Rule rule, Observation observation, Variant variant) {
        Message subject = subjectOf(observation.location(), variant);
        Message because = rule.why()
                .map(reason -> RuleMessages.message("own.because", VariantMessage.in(variant, reason)))
                .orElse(Message.verbatim(""));
        Message detail = observation
                .detail()
                .map(words -> RuleMessages.message("own.detail", words))
                .orElse(Message.verbatim(""));
        return RuleMessages.message(
                "own.finding", subject, VariantMessage.in(variant, rule.sentence()), because, detail);
    }

    @Override
    public Optional<Message> fix(Rule rule, Observation observation, Variant variant) {
        return rule.fix().map(fix -> VariantMessage.in(variant, fix));
    }

    @Override
    public Message related(Rule rule) {
        return RuleMessages.message("own.related");
    }

    private static Message subjectOf(Location location, Variant variant) {
        if (location instanceof Location.AtEntry at) {
            return RuleMessages.message("quoted", at.entry().name());
        }
        if (location instanceof Location.AtLink at) {
            return RuleMessages.message(
                    "own.link",
                    at.link().source().name(),
                    Phrases.relation(at.link().relation()),
                    at.link().ref());
        }
        if (location instanceof Location.AtBlock at) {
            String key = "own.block." + at.block().key();
            return RuleMessages.bundle().has(key)
                    ? RuleMessages.message(key)
                    : RuleMessages.message("own.block", Phrases.nouns(at.block(), variant));
        }
        return RuleMessages.message("own.canvas");
    }
}
