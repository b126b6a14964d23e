package io.businesscanvas.json.internal.edit;

import io.businesscanvas.json.internal.edit.Container.Member;

/**
 * How a text is written.
 *
 * @param isTight whether there is no whitespace after colons
 * @param lineSeparator what ends its lines
 * @param indent the indentation of one level
 */
record Style(boolean isTight, String lineSeparator, String indent) {
    private static final String USUAL_INDENT = "  ";

    /** The style of a text whose root this is. */
    static Style of(Container root) {
        String text = root.text();
        boolean isTight = root.members().stream().anyMatch(member -> isTight(text, member));
        return new Style(isTight, lineSeparatorOf(text), indentOf(root));
    }

    String colon() {
        return isTight ? ":" : ": ";
    }

    private static boolean isTight(String text, Member member) {
        return text.charAt(member.value() - 1) == ':';
    }

    private static String indentOf(Container root) {
        if (root.isEmpty()) {
            return USUAL_INDENT;
        }
        String before =
                root.text().substring(root.open() + 1, root.members().get(0).start());
        int lineEnd = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
        String indent = before.substring(lineEnd + 1);
        return lineEnd < 0 || indent.isEmpty() ? USUAL_INDENT : indent;
    }

    private static String lineSeparatorOf(String text) {
        int lineFeed = text.indexOf('\n');
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn < 0 || lineFeed >= 0 && lineFeed < carriageReturn) {
            return "\n";
        }
        return lineFeed == carriageReturn + 1 ? "\r\n" : "\r";
    }
}
