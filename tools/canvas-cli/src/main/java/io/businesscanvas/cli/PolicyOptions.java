package io.businesscanvas.cli;

import io.businesscanvas.check.CheckSession;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Options about baselines and policies. */
final class PolicyOptions {
    @Option(names = "--baseline", paramLabel = "FILE")
    private Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE")
    private Optional<Path> writeBaseline = Optional.empty();

    @Option(names = "--show-policy", paramLabel = "FILE")
    Optional<Path> showPolicy = Optional.empty();

    /** Adds the options that were given to the settings of a check. */
    void addTo(CheckSession.Builder session) {
        baseline.ifPresent(session::baseline);
        writeBaseline.ifPresent(session::writeBaseline);
    }
}
