package io.businesscanvas.cli;

import io.businesscanvas.check.files.CanvasFile;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are meant. */
final class SelectionOptions {
    private static final String STANDARD_INPUT = "-";

    @Parameters(paramLabel = "PATH", descriptionKey = "PATH", defaultValue = ".")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "PATTERN")
    private List<PathPattern> exclude = new ArrayList<>();

    @Option(names = "--force-exclude")
    private boolean forceExclude;

    @Option(names = "--stdin-name", paramLabel = "NAME")
    private String stdinName = "<stdin>";

    @Option(names = "--allow-empty")
    private boolean allowEmpty;

    /** Whether it is no mistake if nothing matches. */
    boolean allowsNothing() {
        return allowEmpty;
    }

    /** How files are chosen, if these are left out besides. */
    FileSelection selection(Predicate<Path> leftOut) {
        FileSelection.Builder builder =
                FileSelection.builder().forceExclude(forceExclude).alsoExclude(leftOut);
        exclude.forEach(builder::exclude);
        return builder.build();
    }

    /** The files behind the paths, without standard input. */
    SelectedFiles files(FileSelection selection) {
        return selection.select(
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
    }

    /** What standard input holds, if that is meant; it is read at once. */
    Optional<CanvasFile> input(FileSelection selection) throws IOException {
        if (!paths.contains(STANDARD_INPUT)) {
            return Optional.empty();
        }
        byte[] bytes = System.in.readNBytes(CanvasJson.MAX_DOCUMENT_BYTES + 1);
        CanvasFile input = CanvasFile.of(Path.of("").toAbsolutePath(), stdinName, bytes);
        return Optional.of(input).filter(selection::takes);
    }
}
