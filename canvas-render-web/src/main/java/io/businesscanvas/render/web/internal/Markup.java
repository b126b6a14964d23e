package io.businesscanvas.render.web.internal;

import io.businesscanvas.render.internal.VisibleText;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Writes elements, attributes and text, each escaped for its context; for HTML and XML alike.
 *
 * <p>Characters that turn text around or that XML forbids are made visible or replaced, so that no text from a canvas
 * can become markup.
 */
public final class Markup {
    private static final char DELETE = 0x7F;

    private final Appendable out;

    /** Markup that is written to this output. */
    public Markup(Appendable out) {
        this.out = out;
    }

    /**
     * Writes a start tag.
     *
     * @param attributes names and values in turn; an attribute with an empty value is omitted
     */
    public Markup open(String name, String... attributes) throws IOException {
        return tag(name, ">", attributes);
    }

    /** Writes an element without content, as XML and as HTML in foreign elements have it; see {@link #open}. */
    public Markup empty(String name, String... attributes) throws IOException {
        return tag(name, "/>", attributes);
    }

    /** Writes an end tag. */
    public Markup close(String name) throws IOException {
        out.append("</").append(name).append('>');
        return this;
    }

    /** Writes an element with text in it; see {@link #open}. */
    public Markup element(String name, String text, String... attributes) throws IOException {
        return open(name, attributes).text(text).close(name);
    }

    /** Writes text. */
    public Markup text(String text) throws IOException {
        escape(text, false);
        return this;
    }

    /** Ends a line, where whitespace has no meaning. */
    public Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes markup, style or script of this module as it is; never anything from a canvas. */
    public Markup own(String markup) throws IOException {
        out.append(markup);
        return this;
    }

    private Markup tag(String name, String end, String... attributes) throws IOException {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
        out.append(end);
        return this;
    }

    private void escape(String text, boolean isAttribute) throws IOException {
        if (isPlain(text)) {
            out.append(text);
            return;
        }
        String visible = VisibleText.of(text);
        int plain = 0;
        for (int i = 0, c; i < visible.length(); i += Character.charCount(c)) {
            c = visible.codePointAt(i);
            String escaped = escaped(c, isAttribute);
            if (escaped != null) {
                out.append(visible, plain, i).append(escaped);
                plain = i + Character.charCount(c);
            }
        }
        out.append(visible, plain, visible.length());
    }

    /** Whether a text has only letters, digits and the like, as most texts have, which need no second look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isHarmless = c >= '(' && c < DELETE && c != '<' && c != '>' || c == ' ' || isHan(c);
            if (!isHarmless) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c < 0xA000;
    }

    private static @Nullable String escaped(int c, boolean isAttribute) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> isAttribute ? "&quot;" : null;
            case '\'' -> isAttribute ? "&#39;" : null;
            default -> Character.getType(c) == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE ? "\uFFFD" : null;
        };
    }
}
