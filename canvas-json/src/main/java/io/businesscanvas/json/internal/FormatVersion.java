package io.businesscanvas.json.internal;

/** Whether a version of the file format is one that is understood: any minor version of 1. */
enum FormatVersion {
    UNDERSTOOD,
    UNKNOWN,
    ILL_FORMED;

    static FormatVersion of(String text) {
        int point = text.indexOf('.');
        if (point < 0 || !isNumber(text.substring(0, point)) || !isNumber(text.substring(point + 1))) {
            return ILL_FORMED;
        }
        return text.startsWith("1.") ? UNDERSTOOD : UNKNOWN;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty()
                && (text.length() == 1 || text.charAt(0) != '0')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
