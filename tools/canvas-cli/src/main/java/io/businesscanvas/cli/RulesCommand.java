package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.report.RuleExplanation;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.reference.RuleJson;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.Keyword;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the catalogue. */
@Command(name = "rules", sortOptions = false)
final class RulesCommand implements Callable<Integer> {
    private static final int LONGEST_ID = Catalogue.all().stream()
            .mapToInt(rule -> rule.id().value().length())
            .max()
            .orElseThrow();

    private final Console console;

    @Option(names = "--format", paramLabel = "FORM")
    private Form form = Form.TEXT;

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (form == Form.JSON) {
            RuleJson.write(Catalogue.all(), console.locale(), console.out());
        } else {
            writeLines();
        }
        return CheckStatus.CLEAN.exitCode();
    }

    private void writeLines() {
        writeRow("", Preset::key);
        for (Rule rule : Catalogue.all()) {
            writeRow(rule.id().value(), preset -> RuleExplanation.severity(rule, preset));
            console.out().println("    " + rule.sentence().in(console.locale()));
        }
    }

    private void writeRow(String first, Function<Preset, String> column) {
        String columns = Stream.of(Preset.values())
                .map(preset -> "%-9s".formatted(column.apply(preset)))
                .collect(Collectors.joining());
        console.out().println((("%-" + LONGEST_ID + "s  ").formatted(first) + columns).stripTrailing());
    }

    /** What the list can be written as. */
    enum Form implements Keyword {
        TEXT,
        JSON
    }
}
