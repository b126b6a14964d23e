package io.businesscanvas.validation;

import io.businesscanvas.document.Place.AtSuppression;
import io.businesscanvas.labels.NearestWord;
import java.util.Optional;

/** A suppression that took no finding; tells its rule, and what may have been meant if nobody knows that one. */
record UnusedSuppression(AtSuppression at, boolean isKnown, Validator validator) {
    void tell(Sink sink) {
        String rule = at.suppression().rule().value();
        sink.found(
                at,
                rule,
                RuleTexts.words(isKnown ? "ignore.unused.nothing" : "ignore.unused.unknown"),
                RuleTexts.didYouMean(nearest(rule)));
    }

    private Optional<String> nearest(String rule) {
        return isKnown
                ? Optional.empty()
                : NearestWord.to(
                        rule,
                        validator.rules().stream()
                                .map(known -> known.id().value())
                                .toList());
    }
}
