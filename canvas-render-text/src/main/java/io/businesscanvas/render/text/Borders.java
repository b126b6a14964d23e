package io.businesscanvas.render.text;

import io.businesscanvas.model.Keyword;
import io.businesscanvas.render.text.internal.BorderStyle;

/**
 * What borders and marks are drawn with.
 *
 * @since 0.1
 */
public enum Borders implements Keyword {
    /** Box-drawing characters. */
    UNICODE(BorderStyle.UNICODE),
    /** ASCII characters, for terminals and logs that know no others. */
    ASCII(BorderStyle.ASCII);

    private final BorderStyle style;

    Borders(BorderStyle style) {
        this.style = style;
    }

    BorderStyle style() {
        return style;
    }
}
