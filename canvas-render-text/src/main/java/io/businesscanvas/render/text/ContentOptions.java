package io.businesscanvas.render.text;

import io.businesscanvas.model.BusinessCanvas;
import java.util.Locale;
import java.util.Optional;

/** What of a canvas is shown, and in which language. */
record ContentOptions(
        boolean links,
        boolean ids,
        boolean amounts,
        boolean details,
        boolean questions,
        boolean attribution,
        Optional<Locale> locale) {
    Locale localeFor(BusinessCanvas canvas) {
        return locale.or(canvas::locale).orElse(Locale.ENGLISH);
    }
}
