package io.businesscanvas.json.internal.source;

import io.businesscanvas.document.Severity;
import io.businesscanvas.value.RuleId;
import java.util.Locale;

/** The catalogue of what can be wrong with a file; each has a name that never changes. */
public enum ProblemKind {
    /** The bytes are no text. */
    ENCODING,
    /** The text is not JSON. */
    SYNTAX,
    /** There is more of something than is read. */
    LIMIT,
    /** A value is of another type than expected. */
    TYPE,
    /** A value is null. */
    NULL,
    /** A property that the format does not know. */
    UNKNOWN_PROPERTY,
    /** A property that its object has already. */
    REPEATED_PROPERTY,
    /** A property that its object must have. */
    MISSING_PROPERTY,
    /** The format version is not said. */
    MISSING_VERSION,
    /** The format version is none, or one that is not understood. */
    VERSION,
    /** A word outside a closed list. */
    UNKNOWN_VALUE,
    /** A text that must say something says nothing. */
    BLANK,
    /** A text that is no id. */
    ID,
    /** A text that is no link. */
    LINK,
    /** A text that is no date, or a day that does not exist. */
    DATE,
    /** A text that is no language tag. */
    LANGUAGE,
    /** A number that is no amount of money or no percentage. */
    AMOUNT,
    /** A text that is no currency. */
    CURRENCY,
    /** A text with half a surrogate pair. */
    SURROGATE;

    private final RuleId rule =
            RuleId.of("file." + name().toLowerCase(Locale.ROOT).replace('_', '-'));

    public RuleId rule() {
        return rule;
    }

    public Severity severity() {
        return this == MISSING_VERSION ? Severity.WARNING : Severity.ERROR;
    }
}
