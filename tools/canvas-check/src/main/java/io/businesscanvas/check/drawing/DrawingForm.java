package io.businesscanvas.check.drawing;

import io.businesscanvas.value.Keyword;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A form in which a canvas can be drawn.
 *
 * @since 0.1
 */
public enum DrawingForm implements Keyword {
    /** The poster as text. */
    GRID("txt", "text"),
    /** A list of blocks and entries, for narrow terminals. */
    OUTLINE("txt", "text"),
    /** Markdown. */
    MARKDOWN("md", "markdown"),
    /** The poster as a web page. */
    HTML("html", "htm"),
    /** The poster as a picture. */
    SVG("svg");

    private final List<String> extensions;

    DrawingForm(String... extensions) {
        this.extensions = List.of(extensions);
    }

    /** Returns the first form to which a file with this name can belong, by its extension; empty if there is none. */
    public static Optional<DrawingForm> named(String file) {
        Objects.requireNonNull(file, "file");
        return Arrays.stream(values()).filter(form -> form.isNameOf(file)).findFirst();
    }

    /** Returns the extensions of files of this form, without a dot; the usual one is the first. */
    public List<String> extensions() {
        return extensions;
    }

    /** Returns whether this name of a file ends with an extension of this form, in lower or upper case. */
    public boolean isNameOf(String file) {
        String lower = Objects.requireNonNull(file, "file").toLowerCase(Locale.ROOT);
        return extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    }
}
