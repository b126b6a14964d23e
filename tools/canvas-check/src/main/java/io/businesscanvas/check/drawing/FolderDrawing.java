package io.businesscanvas.check.drawing;

import io.businesscanvas.document.Findings;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A drawing of several canvases into a folder: one file for each. Web pages get an index page that leads to them, and
 * links to it and to each other.
 *
 * <p>Add each canvas, then call {@link #finish}. Not safe to share between threads.
 *
 * @since 0.1
 */
public interface FolderDrawing {
    /** Returns a drawing into files of this form. */
    static FolderDrawing files(Path folder, DrawingForm form, CanvasRenderer renderer, DrawingSink sink) {
        Objects.requireNonNull(renderer, "renderer");
        return new FilesInFolder(new DrawingFolder(folder, form, sink), renderer);
    }

    /**
     * Returns a drawing of web pages.
     *
     * @param locale the language of the index page
     */
    static FolderDrawing pages(Path folder, HtmlRenderer renderer, Locale locale, DrawingSink sink) {
        Objects.requireNonNull(renderer, "renderer");
        Objects.requireNonNull(locale, "locale");
        return new SiteInFolder(new DrawingFolder(folder, DrawingForm.HTML, sink), renderer, locale);
    }

    /** Returns the name of a canvas file without its extension. */
    static String stemOf(String file) {
        return Objects.requireNonNull(file, "file").replaceFirst("(\\.canvas)?\\.json$", "");
    }

    /**
     * Draws a canvas.
     *
     * @param name the name of its file in the folder, without extension, with {@code /}; numbered if another file of
     *     the drawing has it, whatever the case of its letters
     * @param canvas the canvas
     * @param findings the findings to show on a page; empty to show none. Other forms never show any.
     */
    void add(String name, BusinessCanvas canvas, Optional<Findings> findings);

    /** Ends the drawing, and returns the file to open first; empty if nothing was written. */
    Optional<Path> finish();
}
