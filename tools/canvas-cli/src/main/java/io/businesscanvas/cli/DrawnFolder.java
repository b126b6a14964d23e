package io.businesscanvas.cli;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.option.RenderOptions.Form;
import io.businesscanvas.render.web.IndexRenderer;
import io.businesscanvas.render.web.SvgRenderer;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A folder to which drawings are written, one file for each canvas; pages get one more that leads to them. */
final class DrawnFolder {
    private static final String INDEX = "index";

    private final Path folder;
    private final Form form;
    private final CanvasReader reader;
    private final Set<String> names = new HashSet<>(Set.of(INDEX));
    private final List<IndexRenderer.Item> items = new ArrayList<>();

    DrawnFolder(Path folder, Form form, CanvasReader reader) {
        this.folder = folder;
        this.form = form;
        this.reader = reader;
    }

    /** Writes all files; returns the one to look at first, if there is one. */
    Optional<Path> write(List<NamedFile> files, Drawing drawing, Console console) throws IOException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            reader.fail(folder.toString(), FileFailure.reasonOf(folder, e));
            return Optional.empty();
        }
        Optional<Path> first = Optional.empty();
        for (NamedFile file : files) {
            Optional<Drawing.Drawn> drawn = drawing.of(Path.of(file.name()), reader);
            if (drawn.isPresent()) {
                Optional<Path> written = write(nameOf(file), drawn.get());
                first = first.or(() -> written);
            }
        }
        return form == Form.HTML && !items.isEmpty() ? writeIndex(console.locale()) : first;
    }

    private Optional<Path> write(String name, Drawing.Drawn drawn) {
        String file = name + "." + form.extension();
        Optional<Path> written = new DrawnFile(folder.resolve(file), form).write(drawn.text(), reader);
        if (written.isPresent() && form == Form.HTML) {
            String href = URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20");
            String picture = SvgRenderer.standard().render(drawn.canvas());
            items.add(new IndexRenderer.Item(drawn.canvas().title(), href, picture, drawn.findings()));
        }
        return written;
    }

    private Optional<Path> writeIndex(Locale locale) throws IOException {
        StringBuilder page = new StringBuilder();
        IndexRenderer.in(locale).render(items, page);
        return new DrawnFile(folder.resolve(INDEX + "." + form.extension()), form).write(page, reader);
    }

    /** The name of a file without its extension; numbered if another file has it, whatever the case of its letters. */
    private String nameOf(NamedFile file) {
        String name = file.name().substring(file.name().lastIndexOf('/') + 1).replaceFirst("(\\.canvas)?\\.json$", "");
        String free = name;
        for (int number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
