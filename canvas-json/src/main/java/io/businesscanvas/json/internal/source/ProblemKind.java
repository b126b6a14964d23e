package io.businesscanvas.json.internal.source;

import io.businesscanvas.document.Severity;
import io.businesscanvas.value.RuleId;
import java.util.Locale;

/** The kinds of problems of a file; the name of each never changes. */
public enum ProblemKind {
    /** The bytes are not text. */
    ENCODING,
    /** The text is not JSON. */
    SYNTAX,
    /** A limit is exceeded. */
    LIMIT,
    /** A value has a different type than expected. */
    TYPE,
    /** A value is null. */
    NULL,
    /** A property that the format does not know. */
    UNKNOWN_PROPERTY,
    /** A duplicated property. */
    REPEATED_PROPERTY,
    /** A missing required property. */
    MISSING_PROPERTY,
    /** The format version is missing. */
    MISSING_VERSION,
    /** The format version is invalid or not supported. */
    VERSION,
    /** A value that is not one of those allowed. */
    UNKNOWN_VALUE,
    /** A blank text where one is required. */
    BLANK,
    /** A string that is not an id. */
    ID,
    /** A string that is not a link. */
    LINK,
    /** A string that is not a date, or a day that does not exist. */
    DATE,
    /** A string that is not a language tag. */
    LANGUAGE,
    /** A number that is not an amount or a percentage. */
    AMOUNT,
    /** A string that is not a currency code. */
    CURRENCY,
    /** A string with an unpaired surrogate. */
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
