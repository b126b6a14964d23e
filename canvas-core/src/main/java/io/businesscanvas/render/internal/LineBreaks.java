package io.businesscanvas.render.internal;

/**
 * Where a line may end: at whitespace, after a hyphen inside a word, and between the characters of Chinese, Japanese
 * and Korean, where closing punctuation may not begin a line and opening punctuation may not end one.
 */
final class LineBreaks {
    /** Small kana, iteration and length marks, and closing marks that have no Unicode class for it. */
    private static final String NEVER_FIRST = "、。，．：；？！·・…‥—～％‰℃°ー々〻ゝゞヽヾぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ,.:;?!%";

    private static final String NEVER_LAST = "¥￥$＄£￡€№＃#";

    private LineBreaks() {}

    static boolean isSpace(int c) {
        return c == ' ' || c > 0xA0 && c != 0x202F && c != 0x2007 && Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    /** Whether a line may end between these two, neither of which is whitespace. */
    static boolean isBetween(int left, boolean isLeftWide, int right, boolean isRightWide, int beforeLeft) {
        if (isLeftWide || isRightWide) {
            return !isNeverLast(left) && !isNeverFirst(right);
        }
        return (left == '-' || left == '/' || left == 0x2010)
                && Character.isLetterOrDigit(beforeLeft)
                && Character.isLetterOrDigit(right);
    }

    private static boolean isNeverFirst(int c) {
        int type = Character.getType(c);
        return type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || c == '"'
                || NEVER_FIRST.indexOf(c) >= 0;
    }

    private static boolean isNeverLast(int c) {
        int type = Character.getType(c);
        return type == Character.START_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || c == '"'
                || NEVER_LAST.indexOf(c) >= 0;
    }
}
