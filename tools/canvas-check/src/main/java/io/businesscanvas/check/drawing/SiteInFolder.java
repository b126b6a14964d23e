package io.businesscanvas.check.drawing;

import io.businesscanvas.document.Findings;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.HtmlPage;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.render.web.IndexRenderer;
import io.businesscanvas.render.web.PageLinks;
import io.businesscanvas.render.web.SvgRenderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Pages with links to each other, and an index. A page is written when the next one is known. */
final class SiteInFolder implements FolderDrawing {
    private final DrawingFolder folder;
    private final HtmlRenderer renderer;
    private final Locale locale;
    private final List<IndexRenderer.Item> items = new ArrayList<>();
    private Optional<Page> previous = Optional.empty();
    private Optional<Page> current = Optional.empty();

    SiteInFolder(DrawingFolder folder, HtmlRenderer renderer, Locale locale) {
        this.folder = folder;
        this.renderer = renderer;
        this.locale = locale;
    }

    @Override
    public void add(String name, BusinessCanvas canvas, Optional<Findings> findings) {
        HtmlPage content = new HtmlPage(canvas, findings, Optional.empty());
        goOn(Optional.of(new Page(new SiteAddress(folder.fileFor(name)), content)));
    }

    @Override
    public Optional<Path> finish() {
        goOn(Optional.empty());
        if (items.isEmpty()) {
            return Optional.empty();
        }
        StringBuilder index = new StringBuilder();
        try {
            IndexRenderer.in(locale).render(items, index);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        return folder.write(folder.indexFile(), index);
    }

    private void goOn(Optional<Page> next) {
        current.ifPresent(page -> write(page, next));
        previous = current;
        current = next;
    }

    private void write(Page page, Optional<Page> next) {
        PageLinks links = new PageLinks(
                page.address().to(new SiteAddress(folder.indexFile())),
                previous.map(page::linkTo),
                next.map(page::linkTo));
        StringBuilder text = new StringBuilder();
        try {
            renderer.render(page.content().withLinks(links), text);
        } catch (IOException e) {
            throw new UncheckedIOException("a string can always be written to", e);
        }
        if (folder.write(page.address().file(), text).isPresent()) {
            BusinessCanvas canvas = page.content().canvas();
            String href = new SiteAddress(folder.indexFile()).to(page.address());
            String picture = SvgRenderer.standard().render(canvas);
            items.add(new IndexRenderer.Item(
                    canvas.title(), href, picture, page.content().findings()));
        }
    }

    private record Page(SiteAddress address, HtmlPage content) {
        PageLinks.Target linkTo(Page other) {
            return new PageLinks.Target(
                    address.to(other.address()), other.content().canvas().title());
        }
    }
}
