package io.businesscanvas.cli;

import io.businesscanvas.json.CanvasJsonSchema;
import io.businesscanvas.json.PolicyJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of canvas files, or of policy files. */
@Command(
        name = "schema",
        description = "Prints the JSON schema of canvas files or policy files, for editors.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  canvas schema > canvas.schema.json")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--policy", description = "The schema of policy files (canvas-policy.json).")
    private boolean policy;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(policy ? PolicyJson.schema() : CanvasJsonSchema.text());
        return ExitCodes.CLEAN;
    }
}
