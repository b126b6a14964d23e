package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.rule.Rule;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one rule. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", descriptionKey = "RULE")
    private String id;

    @Option(names = "--format", paramLabel = "FORM")
    private RulesCommand.Form form = RulesCommand.Form.TEXT;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Rule> rule = Catalogue.all().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (rule.isEmpty()) {
            return explainMistake();
        }
        if (form == RulesCommand.Form.JSON) {
            RuleJson.write(rule.get(), console.locale(), console.out());
        } else {
            new RuleText(rule.get(), console.locale(), console.out()).write();
        }
        return ExitCodes.CLEAN;
    }

    /** What stands in brackets may be no rule but a mistake in the file itself; the page about the format has those. */
    private int explainMistake() {
        Optional<String> mistake = FormatReference.mistake(id, console.locale());
        if (mistake.isEmpty()) {
            console.remark(RuleNames.unknown(id, FormatReference.mistakes(), console.locale()));
            return ExitCodes.USAGE;
        }
        if (form == RulesCommand.Form.JSON) {
            console.remark(CliMessages.say(console.locale(), "rule.mistake", id));
            return ExitCodes.USAGE;
        }
        console.out().print(mistake.get());
        return ExitCodes.CLEAN;
    }
}
