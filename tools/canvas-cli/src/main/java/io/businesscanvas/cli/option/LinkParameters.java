package io.businesscanvas.cli.option;

import java.nio.file.Path;
import picocli.CommandLine.Parameters;

/** What names a link of a canvas file. */
public final class LinkParameters {
    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "ENTRY")
    private String entry;

    @Parameters(index = "2", paramLabel = "VERB", descriptionKey = "VERB")
    private String verb;

    @Parameters(index = "3", paramLabel = "TARGET", descriptionKey = "TARGET")
    private String target;

    /** Returns the canvas file. */
    public Path file() {
        return file;
    }

    /** Returns what names the entry that has the link. */
    public String entry() {
        return entry;
    }

    /** Returns the verb of the link. */
    public String verb() {
        return verb;
    }

    /** Returns what names the entry to which the link leads. */
    public String target() {
        return target;
    }
}
