package io.businesscanvas.cli;

import io.businesscanvas.labels.NearestWord;
import io.businesscanvas.validation.Rule;
import io.businesscanvas.validation.Rules;
import java.util.List;
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
        Optional<Rule> rule = Rules.catalogue().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (rule.isEmpty()) {
            console.remark(unknown());
            return ExitCodes.USAGE;
        }
        if (form == RulesCommand.Form.JSON) {
            RuleJson.write(rule.get(), console.locale(), console.out());
        } else {
            new RuleText(rule.get(), console.locale(), console.out()).write();
        }
        return ExitCodes.CLEAN;
    }

    private String unknown() {
        if (id.startsWith("json.")) {
            return CliTexts.say(console.locale(), "rule.json", id);
        }
        List<String> known =
                Rules.catalogue().stream().map(rule -> rule.id().value()).toList();
        return NearestWord.to(id, known)
                .map(nearest -> CliTexts.say(console.locale(), "rule.unknown.nearest", id, nearest))
                .orElseGet(() -> CliTexts.say(console.locale(), "rule.unknown", id));
    }
}
