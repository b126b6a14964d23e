package io.businesscanvas.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is known already, and what applies to whom. */
final class PolicyOptions {
    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Tell only what this baseline does not know; by default the one that the policy file names.")
    Optional<Path> baseline = Optional.empty();

    @Option(
            names = "--write-baseline",
            paramLabel = "FILE",
            description = "Write all that is found into this baseline, so that later only what is new is told.")
    Optional<Path> writeBaseline = Optional.empty();

    @Option(
            names = "--show-policy",
            paramLabel = "FILE",
            description = "Show which rules apply to a file, and from where; check nothing.")
    Optional<Path> showPolicy = Optional.empty();
}
