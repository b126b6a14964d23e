package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.report.ReportSchema;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.reference.RuleJson;
import io.businesscanvas.json.CanvasJsonSchema;
import io.businesscanvas.json.PolicyJson;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints the schema of canvas files, or of one of the other kinds of JSON. */
@Command(name = "schema", sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
    private final Console console;

    @ArgGroup
    private Other other = new Other();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.out().print(schema());
        return CheckStatus.CLEAN.exitCode();
    }

    private String schema() {
        if (other.policy) {
            return PolicyJson.schema();
        } else if (other.report) {
            return ReportSchema.text();
        }
        return other.rules ? RuleJson.schema() : CanvasJsonSchema.text();
    }

    /** One of them, if it is not to be that of canvas files. */
    static final class Other {
        @Option(names = "--policy")
        private boolean policy;

        @Option(names = "--report")
        private boolean report;

        @Option(names = "--rules")
        private boolean rules;
    }
}
