package io.businesscanvas.validation;

import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Optional;

/** The words of a rule that somebody wrote in Java; a finding says which sentence is broken, by whom, and why it matters. */
record OwnWords(Message sentence, Optional<Message> why, Optional<Message> fix, Optional<Message> source)
        implements RuleWords {
    static OwnWords of(Check check) {
        return new OwnWords(check.sentence(), Optional.empty(), check.fix(), Optional.empty());
    }

    @Override
    public Optional<String> documentation() {
        return Optional.empty();
    }

    @Override
    public Message finding(Place place, List<Object> arguments) {
        Message subject = subjectOf(place);
        return why.map(reason -> RuleTexts.words("own.finding.because", subject, sentence, reason))
                .orElseGet(() -> RuleTexts.words("own.finding", subject, sentence));
    }

    @Override
    public Optional<Message> mend(List<Object> arguments) {
        return fix;
    }

    @Override
    public Message related() {
        return RuleTexts.words("own.related");
    }

    @Override
    public OwnWords because(Message reason) {
        return new OwnWords(sentence, Optional.of(reason), fix, source);
    }

    @Override
    public OwnWords mendedBy(Message other) {
        return new OwnWords(sentence, why, Optional.of(other), source);
    }

    @Override
    public OwnWords from(Message other) {
        return new OwnWords(sentence, why, fix, Optional.of(other));
    }

    @Override
    public OwnWords saying(Message other) {
        return new OwnWords(other, why, fix, source);
    }

    private static Message subjectOf(Place place) {
        if (place instanceof Place.AtEntry at) {
            return RuleTexts.words("quoted", at.entry().name());
        }
        if (place instanceof Place.AtLink at) {
            return RuleTexts.words(
                    "own.link",
                    at.link().source().name(),
                    at.link().relation().property(),
                    at.link().ref());
        }
        if (place instanceof Place.AtBlock at) {
            return RuleTexts.words("own.block", RuleTexts.nouns(at.block()));
        }
        return RuleTexts.words("own.canvas");
    }
}
