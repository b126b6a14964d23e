package io.businesscanvas.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which files are checked. */
final class SelectionOptions {
    static final String STANDARD_INPUT = "-";

    @Parameters(
            paramLabel = "PATH",
            defaultValue = ".",
            description = {
                "Files; folders, in which all files *.canvas.json are checked but those that .gitignore leaves out; globs in quotes;",
                "- for standard input. The current folder by default."
            })
    List<String> paths = new ArrayList<>();

    @Option(
            names = "--exclude",
            paramLabel = "PATTERN",
            description = "Leave out what this means, as in .gitignore; may be given several times.")
    List<String> exclude = new ArrayList<>();

    @Option(names = "--force-exclude", description = "Leave it out even where a file is named.")
    boolean forceExclude;

    @Option(names = "--stdin-name", paramLabel = "NAME", description = "What the file on standard input is called.")
    Optional<String> stdinName = Optional.empty();

    @Option(names = "--allow-empty", description = "It is no mistake if nothing matches.")
    boolean allowEmpty;
}
