package io.businesscanvas.model;

import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.RuleId;
import java.util.Objects;
import java.util.Optional;

/**
 * Suppresses the findings of a rule, for a reason.
 *
 * <p>On an entry, it covers the findings at that entry and its links. On the canvas, it covers all findings of the
 * rule, or only those at a block itself.
 *
 * @param rule the rule whose findings are accepted
 * @param reason why; not blank
 * @param at the block to whose own findings it is limited; only on a canvas
 * @since 0.1
 */
public record Suppression(RuleId rule, String reason, Optional<Block> at) {
    /**
     * Creates a suppression.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Suppression {
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(rule, "rule");
        Require.notBlank("reason", reason);
        Objects.requireNonNull(at, "at");
    }

    /**
     * Returns a suppression of a rule.
     *
     * @throws IllegalArgumentException if rule or reason is blank
     */
    public static Suppression of(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return new Suppression(RuleId.of(rule), reason, Optional.empty());
    }

    /** Returns this suppression, limited to findings at this block itself. */
    public Suppression at(Block block) {
        Objects.requireNonNull(block, "block");
        return new Suppression(rule, reason, Optional.of(block));
    }
}
