package io.businesscanvas.cli;

import io.businesscanvas.json.CanvasJsonSchema;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Prints the schema of canvas files. */
@Command(
        name = "schema",
        description = "Prints the JSON schema of canvas files, for editors that complete and check.",
        mixinStandardHelpOptions = true,
        footerHeading = "%nExample:%n",
        footer = "  canvas schema > canvas.schema.json")
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(CanvasJsonSchema.text());
        return ExitCodes.CLEAN;
    }
}
