package io.businesscanvas.policy;

import java.util.Optional;
import java.util.Set;

/**
 * The current ids of rules that were renamed.
 *
 * <p>For suppressions, baselines and the command, the current id is suggested if an old one is used.
 *
 * @since 0.1
 */
public final class RenamedRules {
    /** Problems of files were named after JSON; their ids do not depend on the format. */
    private static final String OLD_FAMILY = "json.";

    private static final String FAMILY = "file.";
    private static final Set<String> OF_FILES = Set.of(
            "amount",
            "blank",
            "currency",
            "date",
            "encoding",
            "id",
            "language",
            "limit",
            "link",
            "missing-property",
            "missing-version",
            "null",
            "repeated-property",
            "surrogate",
            "syntax",
            "type",
            "unknown-property",
            "unknown-value",
            "version");

    private RenamedRules() {}

    /** Returns the current id of the rule with this old id; empty if no rule had it. */
    public static Optional<String> currentId(String oldId) {
        boolean isRenamed = oldId.startsWith(OLD_FAMILY) && OF_FILES.contains(oldId.substring(OLD_FAMILY.length()));
        return isRenamed ? Optional.of(FAMILY + oldId.substring(OLD_FAMILY.length())) : Optional.empty();
    }
}
