package io.businesscanvas.check.report;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes tabs and line breaks of a text as references such as {@code &#10;}, which the JDK's writer of XML cannot do.
 *
 * <p>Until then, control characters mark them, which cannot occur in XML for any other reason.
 */
final class CharacterReferences extends FilterWriter {
    private static final String REFERRED = "\t\n\r";

    CharacterReferences(Writer out) {
        super(out);
    }

    /** Returns the mark of a tab, line feed or carriage return. */
    static int markOf(int c) {
        return 1 + REFERRED.indexOf(c);
    }

    @Override
    public void write(int c) throws IOException {
        if (c >= 1 && c <= REFERRED.length()) {
            out.write("&#" + (int) REFERRED.charAt(c - 1) + ";");
        } else {
            out.write(c);
        }
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        int done = offset;
        for (int i = offset; i < offset + length; i++) {
            char c = text.charAt(i);
            if (c >= 1 && c <= REFERRED.length()) {
                out.write(text, done, i - done);
                write(c);
                done = i + 1;
            }
        }
        out.write(text, done, offset + length - done);
    }
}
