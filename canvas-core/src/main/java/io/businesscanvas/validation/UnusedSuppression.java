package io.businesscanvas.validation;

import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.policy.RenamedRules;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Sink;
import java.util.List;
import java.util.Optional;

/** An unused suppression. Its values are its rule, 0 if that is known, else 1, and a suggestion for an unknown one. */
record UnusedSuppression(AtSuppression at, boolean isKnown, Validator validator) {
    void report(Sink sink) {
        String rule = at.suppression().rule().value();
        sink.found(at, rule, isKnown ? 0 : 1, Phrases.didYouMean(nearest(rule)));
    }

    private Optional<String> nearest(String rule) {
        return isKnown ? Optional.empty() : RenamedRules.currentId(rule).or(() -> NearestWord.to(rule, known()));
    }

    private List<String> known() {
        return validator.known().stream().map(known -> known.id().value()).toList();
    }
}
