package io.businesscanvas.cli;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.report.RuleExplanation;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.reference.FormatReference;
import io.businesscanvas.cli.reference.RuleJson;
import io.businesscanvas.cli.reference.RuleNames;
import io.businesscanvas.cli.reference.TermReference;
import io.businesscanvas.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a rule, a problem of files, or a word of canvas files. */
@Command(name = "explain", sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "TERM", descriptionKey = "RULE")
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
            return explainOther();
        }
        if (form == RulesCommand.Form.JSON) {
            RuleJson.write(rule.get(), console.locale(), console.out());
        } else {
            console.out().print(RuleExplanation.of(rule.get(), console.locale()));
        }
        return CheckStatus.CLEAN.exitCode();
    }

    /** What is not a rule may be a problem of the file itself, or a word of canvas files. */
    private int explainOther() {
        List<String> explanations = explanations();
        if (explanations.isEmpty()) {
            List<String> others = Stream.of(FormatReference.mistakes(), TermReference.words())
                    .flatMap(List::stream)
                    .toList();
            console.remark(RuleNames.unknown(id, others, console.locale()));
            return CheckStatus.USAGE.exitCode();
        }
        if (form == RulesCommand.Form.JSON) {
            console.remark(CliMessages.say(console.locale(), "rule.mistake", id));
            return CheckStatus.USAGE.exitCode();
        }
        console.out().print(String.join("\n", explanations));
        return CheckStatus.CLEAN.exitCode();
    }

    private List<String> explanations() {
        Optional<String> problem = FormatReference.mistake(id, console.locale());
        return problem.isPresent() ? List.of(problem.get()) : explanationsOfWord();
    }

    /** The meanings of a word of canvas files: those of the model, else those of the tables about the format. */
    private List<String> explanationsOfWord() {
        List<String> meanings = new TermReference(console.locale()).explain(id);
        return meanings.isEmpty()
                ? FormatReference.properties(id, console.locale())
                : meanings.stream().map(meaning -> meaning + "\n").toList();
    }
}
