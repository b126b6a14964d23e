package io.businesscanvas.json.internal.schema;

/**
 * The texts of the format as patterns that mean the same in ECMAScript, where JSON Schema has its patterns from, and in
 * Java.
 */
final class SchemaPatterns {
    /** The property White_Space is spelled out, since the two languages call it differently. */
    private static final String WHITE_SPACE =
            "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final String LETTER_MARK_DIGIT = "\\p{L}\\p{Mn}\\p{Mc}\\p{Nd}";
    private static final String ID_BODY =
            "(?=.{1,64}$)[\\p{L}\\p{Nd}][" + LETTER_MARK_DIGIT + "]*(?:[-_.][" + LETTER_MARK_DIGIT + "]+)*$";
    private static final String WHOLE = "(?:0|[1-9][0-9]*)";

    static final String NOT_BLANK = "[^" + WHITE_SPACE + "\\p{Cf}]";
    static final String ID = "^" + ID_BODY;
    static final String LINK = "^(?:[A-Za-z]+/)?" + ID_BODY;
    static final String VERSION = "^" + WHOLE + "\\." + WHOLE + "$";
    static final String DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
    static final String AMOUNT = "^(?:0|[1-9][0-9]{0,17})(?:\\.[0-9]{1,6})?$";
    static final String PERCENTAGE = "^(?:100(?:\\.0{1,6})?|[1-9]?[0-9](?:\\.[0-9]{1,6})?)$";

    private SchemaPatterns() {}
}
