package io.businesscanvas.cli.console;

/** The exit codes of the command; the highest one applies. */
public final class ExitCodes {
    /** Nothing to object to. */
    public static final int CLEAN = 0;

    /** Findings that fail the check, content that is no canvas included. */
    public static final int FINDINGS = 1;

    /** Wrong usage, or nothing matched. */
    public static final int USAGE = 2;

    /** Something could not be opened or read, or we failed. */
    public static final int FAILURE = 3;

    private ExitCodes() {}
}
