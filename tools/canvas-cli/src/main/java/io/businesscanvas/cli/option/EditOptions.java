package io.businesscanvas.cli.option;

import picocli.CommandLine.Option;

/** Options of commands that edit a canvas file. */
public final class EditOptions {
    @Option(names = "--diff")
    private boolean diff;

    @Option(names = "--json")
    private boolean json;

    /** Returns whether the file stays as it is and the change is shown. */
    public boolean isDiff() {
        return diff;
    }

    /** Returns whether the change is reported as JSON. */
    public boolean isJson() {
        return json;
    }
}
