package io.businesscanvas.rule;

import io.businesscanvas.labels.Message;
import java.util.Optional;

/** The texts of a rule. */
record RuleTexts(
        Message sentence,
        Optional<Message> why,
        Optional<Message> fix,
        Optional<Message> source,
        Optional<Message> silence,
        Optional<String> documentation,
        Wording wording) {
    static RuleTexts of(Check check) {
        return new RuleTexts(
                check.sentence(),
                Optional.empty(),
                check.fix(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DerivedWording.INSTANCE);
    }

    RuleTexts withSentence(Message other) {
        return new RuleTexts(other, why, fix, source, silence, documentation, wording);
    }

    RuleTexts withWhy(Message other) {
        return new RuleTexts(sentence, Optional.of(other), fix, source, silence, documentation, wording);
    }

    RuleTexts withFix(Message other) {
        return new RuleTexts(sentence, why, Optional.of(other), source, silence, documentation, wording);
    }

    RuleTexts withSource(Message other) {
        return new RuleTexts(sentence, why, fix, Optional.of(other), silence, documentation, wording);
    }

    RuleTexts withSilence(Message other) {
        return new RuleTexts(sentence, why, fix, source, Optional.of(other), documentation, wording);
    }

    RuleTexts withDocumentation(String other) {
        return new RuleTexts(sentence, why, fix, source, silence, Optional.of(other), wording);
    }

    RuleTexts withWording(Wording other) {
        return new RuleTexts(sentence, why, fix, source, silence, documentation, other);
    }
}
