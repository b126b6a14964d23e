package io.businesscanvas.render.text;

import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.render.internal.VisibleText;
import io.businesscanvas.render.text.internal.MarkdownText;
import java.util.Locale;

/** The form of headings, entries and changes. */
enum DiffForm {
    TEXT {
        @Override
        String heading(String text) {
            return LogText.neutral(VisibleText.ofName(text));
        }

        @Override
        String entry(Sign sign, String name, Locale locale) {
            return "  " + sign.symbol + " " + LogText.neutral(VisibleText.ofName(name));
        }

        @Override
        String change(String text) {
            return "      " + LogText.neutral(VisibleText.ofSentence(text));
        }

        @Override
        String canvasChange(String text) {
            return "  " + LogText.neutral(VisibleText.ofSentence(text));
        }
    },
    MARKDOWN {
        @Override
        String heading(String text) {
            return "## " + MarkdownText.escaped(text) + "\n";
        }

        @Override
        String entry(Sign sign, String name, Locale locale) {
            return "- **" + RenderMessages.text(locale, "diff." + sign.key) + "** " + MarkdownText.escaped(name);
        }

        @Override
        String change(String text) {
            return "  - " + MarkdownText.escaped(text);
        }

        @Override
        String canvasChange(String text) {
            return "- " + MarkdownText.escaped(text);
        }
    };

    /** The heading of a block, or of the canvas itself. */
    abstract String heading(String text);

    /** An entry that changed. */
    abstract String entry(Sign sign, String name, Locale locale);

    /** One change of an entry, below it. */
    abstract String change(String text);

    /** One change of the canvas itself. */
    abstract String canvasChange(String text);

    /** What happened to an entry as a whole. */
    enum Sign {
        ADDED("+", "added"),
        REMOVED("-", "removed"),
        CHANGED("~", "changed");

        private final String symbol;
        private final String key;

        Sign(String symbol, String key) {
            this.symbol = symbol;
            this.key = key;
        }
    }
}
