package io.businesscanvas.cli.option;

import io.businesscanvas.check.CheckSession;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options about baselines and policies. */
public final class PolicyOptions {
    @Option(names = "--baseline", paramLabel = "FILE")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private Optional<Path> writeBaseline = Optional.empty();

    @Option(names = "--show-policy", paramLabel = "FILE")
    private Optional<Path> showPolicy = Optional.empty();

    /** Returns the file whose policy is shown instead of a check, if there is one. */
    public Optional<Path> showPolicy() {
        return showPolicy;
    }

    /** Adds the options that were given to the settings of a check. */
    public void addTo(CheckSession.Builder session) {
        baseline.ifPresent(session::baseline);
        writeBaseline.ifPresent(session::writeBaseline);
    }
}
