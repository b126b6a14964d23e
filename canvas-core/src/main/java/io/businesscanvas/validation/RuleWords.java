package io.businesscanvas.validation;

import io.businesscanvas.document.Place;
import io.businesscanvas.labels.Message;
import java.util.List;
import java.util.Optional;

/** What a rule says about itself and about its findings. */
interface RuleWords {
    Message sentence();

    Optional<Message> why();

    Optional<Message> fix();

    Optional<Message> source();

    Optional<String> documentation();

    /** What was found at a place. */
    Message finding(Place place, List<Object> arguments);

    /** What to do about it there. */
    Optional<Message> mend(List<Object> arguments);

    /** What part a related place plays. */
    Message related();

    RuleWords because(Message why);

    RuleWords mendedBy(Message fix);

    RuleWords from(Message source);

    RuleWords saying(Message sentence);
}
