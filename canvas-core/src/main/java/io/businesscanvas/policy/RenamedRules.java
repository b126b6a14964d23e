package io.businesscanvas.policy;

import java.util.Optional;
import java.util.Set;

/**
 * The current ids of rules that were renamed.
 *
 * <p>Suppressions, baselines and the command suggest the current id where an old one is used.
 *
 * @since 0.1
 */
public final class RenamedRules {
    /** Problems of reading were named after the format; they are about the file, whatever its format. */
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

    /** Returns the id that the rule with this old id has today; empty if no rule was called so. */
    public static Optional<String> currentId(String oldId) {
        boolean isRenamed = oldId.startsWith(OLD_FAMILY) && OF_FILES.contains(oldId.substring(OLD_FAMILY.length()));
        return isRenamed ? Optional.of(FAMILY + oldId.substring(OLD_FAMILY.length())) : Optional.empty();
    }
}
