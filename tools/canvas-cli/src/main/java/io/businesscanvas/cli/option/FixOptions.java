package io.businesscanvas.cli.option;

import io.businesscanvas.check.FixScope;
import picocli.CommandLine.Option;

/** Options about fixes. */
public final class FixOptions {
    @Option(names = "--fix")
    private boolean fix;

    @Option(names = "--fix-unsafe")
    private boolean fixUnsafe;

    @Option(names = "--diff")
    private boolean diff;

    /** Returns whether files are changed. */
    public boolean isFixing() {
        return !diff && (fix || fixUnsafe);
    }

    /** Returns whether the changes are shown instead. */
    public boolean isDiff() {
        return diff;
    }

    /** Returns which fixes are applied. */
    public FixScope scope() {
        return fixUnsafe ? FixScope.ALL : FixScope.SAFE;
    }
}
