package io.businesscanvas.cli;

import io.businesscanvas.labels.NearestWord;
import io.businesscanvas.validation.Rule;
import io.businesscanvas.validation.Rules;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains one rule. */
@Command(
        name = "explain",
        description = "Explains a rule: why it is there, what to do, a bad and a good canvas.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the rule was explained", "2:wrong usage, or no such rule"},
        footerHeading = "%nExample:%n",
        footer = "  canvas explain value.unserved")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "RULE", description = "The id of the rule, as reports show it in brackets.")
    private String id;

    @Option(names = "--format", paramLabel = "FORM", description = "text (by default) or json.")
    private RulesCommand.Form form = RulesCommand.Form.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Rule> rule = Rules.catalogue().stream()
                .filter(each -> each.id().value().equals(id))
                .findFirst();
        if (rule.isEmpty()) {
            console.err().println("canvas: " + unknown());
            return ExitCodes.USAGE;
        }
        if (form == RulesCommand.Form.JSON) {
            RuleJson.write(rule.get(), language.locale(), console.out());
        } else {
            new RuleText(rule.get(), language.locale(), console.out()).write();
        }
        return ExitCodes.CLEAN;
    }

    private String unknown() {
        if (id.startsWith("json.")) {
            return CommandTexts.say(language.locale(), "rule.json", id);
        }
        List<String> known =
                Rules.catalogue().stream().map(rule -> rule.id().value()).toList();
        return NearestWord.to(id, known)
                .map(nearest -> CommandTexts.say(language.locale(), "rule.unknown.nearest", id, nearest))
                .orElseGet(() -> CommandTexts.say(language.locale(), "rule.unknown", id));
    }
}
