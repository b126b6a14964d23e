package io.businesscanvas.value;

import io.businesscanvas.internal.text.Texts;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.stream.Collectors;

/** Derives an id from a name: characters other than letters, digits and marks become hyphens. */
final class DerivedId {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int SOFT_HYPHEN = 0xAD;

    private DerivedId() {}

    static String of(String name) {
        String id = cut(hyphenated(folded(name)));
        return id.isEmpty() ? cut(codePointsOf(name)) : id;
    }

    private static String folded(String name) {
        if (Ascii.is(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String lower = Texts.lowerCase(Texts.normalized(name, Form.NFKC));
        return Texts.normalized(withoutInvisible(Texts.normalized(lower, Form.NFC)), Form.NFC);
    }

    private static String withoutInvisible(String text) {
        return text.codePoints()
                .filter(c -> !isInvisible(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isInvisible(int c) {
        return c == ZERO_WIDTH_JOINER
                || c == ZERO_WIDTH_NON_JOINER
                || c == SOFT_HYPHEN
                || Character.getType(c) == Character.ENCLOSING_MARK
                || isVariationSelector(c);
    }

    /** The Unicode property Variation_Selector, which the JDK does not offer. */
    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180D || c == 0x180F;
    }

    private static String hyphenated(String text) {
        StringBuilder id = new StringBuilder(text.length());
        boolean isKept = false;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            boolean wasKept = isKept;
            isKept = EntryId.isLetterOrDigit(c) || wasKept && Texts.isMark(c);
            if (isKept) {
                id.appendCodePoint(c);
            } else if (wasKept) {
                id.append('-');
            }
        }
        return id.toString();
    }

    private static String codePointsOf(String name) {
        return name.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining("-", "u", ""));
    }

    /** Limits the length to that of an id, and removes a hyphen at the end; there is none at the beginning. */
    private static String cut(String id) {
        int length = id.codePointCount(0, id.length());
        String head = length <= EntryId.MAX_LENGTH ? id : id.substring(0, id.offsetByCodePoints(0, EntryId.MAX_LENGTH));
        return head.endsWith("-") ? head.substring(0, head.length() - 1) : head;
    }
}
