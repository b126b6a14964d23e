package io.businesscanvas.render.text;

import io.businesscanvas.render.text.internal.BorderStyle;
import io.businesscanvas.value.Keyword;
import java.util.Optional;

/**
 * The characters of borders and marks.
 *
 * @since 0.1
 */
public enum Borders implements Keyword {
    /** Box-drawing characters. */
    UNICODE(BorderStyle.UNICODE),
    /** ASCII characters, for terminals and logs that support no others. */
    ASCII(BorderStyle.ASCII);

    private final BorderStyle style;

    Borders(BorderStyle style) {
        this.style = style;
    }

    BorderStyle style() {
        return style;
    }

    /** Returns the constant with this {@link #key() key}; empty if there is none. */
    public static Optional<Borders> fromKey(String key) {
        return Keyword.find(Borders.class, key);
    }
}
