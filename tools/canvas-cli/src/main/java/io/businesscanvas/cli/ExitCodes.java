package io.businesscanvas.cli;

/** What the command tells the shell; the highest that applies. */
final class ExitCodes {
    /** Nothing to object to. */
    static final int CLEAN = 0;

    /** Findings that fail the check, content that is no canvas included. */
    static final int FINDINGS = 1;

    /** The command was used wrongly, or nothing matched. */
    static final int USAGE = 2;

    /** Something could not be opened or read, or we failed. */
    static final int FAILURE = 3;

    private ExitCodes() {}
}
