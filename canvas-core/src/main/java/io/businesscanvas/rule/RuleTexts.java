package io.businesscanvas.rule;

import io.businesscanvas.labels.Message;
import java.util.Optional;

/** The texts of a rule. */
record RuleTexts(
        Message sentence,
        Optional<Message> why,
        Optional<Message> fix,
        Optional<Message> source,
        Optional<String> documentation,
        Wording wording) {
    static RuleTexts of(Check check) {
        return new RuleTexts(
                check.sentence(),
                Optional.empty(),
                check.fix(),
                Optional.empty(),
                Optional.empty(),
                DerivedWording.INSTANCE);
    }

    RuleTexts withSentence(Message other) {
        return new RuleTexts(other, why, fix, source, documentation, wording);
    }

    RuleTexts withWhy(Message other) {
        return new RuleTexts(sentence, Optional.of(other), fix, source, documentation, wording);
    }

    RuleTexts withFix(Message other) {
        return new RuleTexts(sentence, why, Optional.of(other), source, documentation, wording);
    }

    RuleTexts withSource(Message other) {
        return new RuleTexts(sentence, why, fix, Optional.of(other), documentation, wording);
    }

    RuleTexts withDocumentation(String other) {
        return new RuleTexts(sentence, why, fix, source, Optional.of(other), wording);
    }

    RuleTexts withWording(Wording other) {
        return new RuleTexts(sentence, why, fix, source, documentation, other);
    }
}
