package io.businesscanvas.model;

/** What the format asks of texts. */
final class Texts {
    private Texts() {}

    /** Nothing but white space (the Unicode property White_Space) and format characters (Cf). */
    static boolean isBlank(String text) {
        return text.codePoints().allMatch(c -> isWhiteSpace(c) || Character.getType(c) == Character.FORMAT);
    }

    static boolean isWhiteSpace(int codePoint) {
        return codePoint >= 0x09 && codePoint <= 0x0D || codePoint == 0x85 || Character.isSpaceChar(codePoint);
    }

    /** Every high surrogate is followed by a low one, and no low one stands alone. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean isPair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!isPair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
