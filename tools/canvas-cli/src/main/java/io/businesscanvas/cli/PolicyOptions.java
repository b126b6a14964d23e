package io.businesscanvas.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What is known already, and what applies to whom. */
final class PolicyOptions {
    @Option(names = "--baseline", paramLabel = "FILE")
    Optional<Path> baseline = Optional.empty();

    @Option(names = "--write-baseline", paramLabel = "FILE")
    Optional<Path> writeBaseline = Optional.empty();

    @Option(names = "--show-policy", paramLabel = "FILE")
    Optional<Path> showPolicy = Optional.empty();
}
