package io.businesscanvas.render.text;

import io.businesscanvas.document.Severity;

/** Colours of a terminal, as ANSI escape sequences. */
enum AnsiStyle {
    LOCATION("1"),
    ERROR("1;31"),
    WARNING("1;33"),
    HINT("1;36"),
    NOTE("1;34");

    private final String code;

    AnsiStyle(String code) {
        this.code = code;
    }

    static AnsiStyle of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case HINT -> HINT;
        };
    }

    String over(String text) {
        return "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
