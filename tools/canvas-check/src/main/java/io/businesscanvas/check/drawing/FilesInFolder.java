package io.businesscanvas.check.drawing;

import io.businesscanvas.document.Findings;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.CanvasRenderer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** One file for each canvas. */
final class FilesInFolder implements FolderDrawing {
    private final DrawingFolder folder;
    private final CanvasRenderer renderer;
    private Optional<Path> first = Optional.empty();

    FilesInFolder(DrawingFolder folder, CanvasRenderer renderer) {
        this.folder = folder;
        this.renderer = renderer;
    }

    @Override
    public void add(String name, BusinessCanvas canvas, Optional<Findings> findings) {
        Objects.requireNonNull(findings, "findings");
        Optional<Path> written = folder.write(folder.fileFor(name), renderer.render(canvas));
        first = first.or(() -> written);
    }

    @Override
    public Optional<Path> finish() {
        return first;
    }
}
