package io.businesscanvas.check;

/**
 * How a check or a command ended, in ascending order: the highest one applies. The exit codes of all commands are here.
 *
 * @since 0.1
 */
public enum CheckStatus {
    /** Nothing fails the check. */
    CLEAN,
    /** Findings, or stale baseline entries, fail the check. */
    FINDINGS,
    /** An argument matched nothing, or a policy file or baseline has problems. */
    USAGE,
    /** A file could not be opened or read. */
    FAILURE;

    /** Returns the exit code of a command: 0 to 3. */
    public int exitCode() {
        return ordinal();
    }

    CheckStatus or(CheckStatus other, boolean isOther) {
        return isOther && other.compareTo(this) > 0 ? other : this;
    }
}
