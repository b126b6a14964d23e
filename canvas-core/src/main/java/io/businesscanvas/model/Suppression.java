package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.RuleId;
import java.util.Objects;
import java.util.Optional;

/**
 * Says that a rule's findings are accepted here, and why.
 *
 * <p>On an entry it covers the entry's own findings and those at its links. On the canvas it covers
 * all findings of the rule, or only those at one block itself.
 *
 * @param rule the rule whose findings are accepted
 * @param reason why; not blank
 * @param at the block whose own findings are meant; only on a canvas
 * @since 0.1
 */
public record Suppression(RuleId rule, String reason, Optional<Block> at) {
    /**
     * Takes rule, reason and perhaps a block.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(rule, "rule");
        Require.notBlank("reason", reason);
        Objects.requireNonNull(at, "at");
    }

    /**
     * A suppression of a rule, wherever it stands.
     *
     * @throws IllegalArgumentException if rule or reason is blank
     */
    public static Suppression of(String rule, String reason) {
        return new Suppression(RuleId.of(rule), reason, Optional.empty());
    }

    /** The same suppression, for findings at this block itself. */
    public Suppression at(Block block) {
        return new Suppression(rule, reason, Optional.of(block));
    }
}
