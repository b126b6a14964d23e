package io.businesscanvas.maven;

import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.value.Keyword;

/** What {@code canvas:render} can draw. */
enum RenderForm implements Keyword {
    TEXT(GridRenderer.standard(), ".txt"),
    MARKDOWN(MarkdownRenderer.standard(), ".md"),
    HTML(HtmlRenderer.standard(), ".html");

    private final CanvasRenderer renderer;
    private final String extension;

    RenderForm(CanvasRenderer renderer, String extension) {
        this.renderer = renderer;
        this.extension = extension;
    }

    CanvasRenderer renderer() {
        return renderer;
    }

    String extension() {
        return extension;
    }
}
