package io.businesscanvas.cli.option;

import io.businesscanvas.check.CheckPlan;
import io.businesscanvas.check.CheckSession;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Options that select files. */
public final class SelectionOptions {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", defaultValue = ".")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "PATTERN")
    private List<PathPattern> exclude = new ArrayList<>();

    @Option(names = "--force-exclude")
    private boolean forceExclude;

    @Option(names = "--stdin-name", paramLabel = "NAME")
    private String stdinName = "";

    @Option(names = "--allow-empty")
    private boolean allowEmpty;

    @Option(names = "--list-files")
    private boolean listFiles;

    public boolean allowsEmpty() {
        return allowEmpty;
    }

    public boolean listsFiles() {
        return listFiles;
    }

    /** Returns whether standard input is read. */
    public boolean readsInput() {
        return paths.contains(STANDARD_INPUT);
    }

    /** Returns the files of a check with these options. */
    public CheckPlan plan(CheckSession.Builder settings) throws IOException {
        settings.forceExclude(forceExclude).allowEmpty(allowEmpty);
        exclude.forEach(settings::exclude);
        CheckSession session = settings.build();
        return paths.contains(STANDARD_INPUT)
                ? session.plan(arguments(), nameOfInput(), standardInput())
                : session.plan(arguments());
    }

    /** Returns the selection with these options, without policy files. */
    public FileSelection selection() {
        FileSelection.Builder builder = FileSelection.builder().forceExclude(forceExclude);
        exclude.forEach(builder::exclude);
        return builder.build();
    }

    /** Returns the files that the paths match, without standard input. */
    public SelectedFiles files(FileSelection selection) {
        return selection.select(arguments());
    }

    /** Returns the text on standard input if it is to be read; it is read at once. */
    public Optional<NamedFile> input(FileSelection selection) throws IOException {
        if (!paths.contains(STANDARD_INPUT)) {
            return Optional.empty();
        }
        NamedFile input = NamedFile.of(Path.of("").toAbsolutePath(), nameOfInput(), standardInput());
        return Optional.of(input).filter(selection::takes);
    }

    private String nameOfInput() {
        return stdinName.isBlank() ? "<stdin>" : stdinName;
    }

    private List<String> arguments() {
        return paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList();
    }

    private static byte[] standardInput() throws IOException {
        return System.in.readNBytes(CanvasJson.MAX_DOCUMENT_BYTES + 1);
    }
}
