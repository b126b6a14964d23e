package io.businesscanvas.rule;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.labels.Message;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The condition of a rule, and how violations are found.
 *
 * <p>Most checks are sentences in the vocabulary of {@link Checks}. A custom check implements this interface; it must
 * be immutable and keep nothing between runs. If it throws, the rule is reported as failed.
 *
 * @since 0.1
 */
public interface Check {
    /**
     * Returns the parts of a canvas that this check reads, see {@link Reads}; if one could not be read from a file, the
     * check is skipped.
     */
    Set<CanvasPart> reads();

    /**
     * Returns the condition this check asserts, as a clause: {@code every cost has a cause}. By default it is generic,
     * so give the rule a sentence ({@link Rule#saying}).
     */
    default Message sentence() {
        return RuleMessages.message("sentence.unnamed");
    }

    /** Returns what to do about a finding, if that is the same for all of them. */
    default Optional<Message> fix() {
        return Optional.empty();
    }

    /** Reports everything that violates the condition. */
    void run(CanvasFacts facts, Sink sink);

    /** Returns this check, silent until the trigger holds. */
    default Check once(Trigger trigger) {
        Objects.requireNonNull(trigger, "trigger");
        return new TriggeredCheck(this, trigger);
    }
}
