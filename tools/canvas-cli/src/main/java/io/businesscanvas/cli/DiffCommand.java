package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.text.DiffRenderer;
import io.businesscanvas.value.Keyword;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what changed between two canvases; also as an external diff of git. */
@Command(name = "diff", sortOptions = false)
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String before;

    @Parameters(index = "1", arity = "0..1", paramLabel = "NEW", descriptionKey = "NEW", hideParamSyntax = true)
    private Optional<String> after = Optional.empty();

    /** What git adds: see {@link GitDiff}. */
    @Parameters(index = "2..*", hidden = true)
    private List<String> more = new ArrayList<>();

    @Option(names = "--as", paramLabel = "FORM")
    private Form form = Form.TEXT;

    @Option(names = "--exit-code")
    private boolean exitCode;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(before));
        after.ifPresent(arguments::add);
        arguments.addAll(more);
        Optional<GitDiff> git = GitDiff.of(arguments, System.getenv());
        if (git.isPresent()) {
            return compareForGit(git.get());
        }
        if (after.isEmpty()) {
            reject("usage.missing", "NEW");
        }
        if (!more.isEmpty()) {
            reject("usage.too-much", more.get(0));
        }
        if (before.equals(after.get()) && before.equals(CanvasReader.STANDARD_INPUT)) {
            reject("usage.one-input");
        }
        return compare(before, after.get());
    }

    /** An exit code other than 0 would end the whole diff of git. */
    private int compareForGit(GitDiff git) throws IOException {
        console.out().print(git.title() + "\n");
        if (git.isUnmerged()) {
            console.out().print(CliMessages.say(console.locale(), "diff.unmerged") + "\n");
            return CheckStatus.CLEAN.exitCode();
        }
        int code = compare(git.before(), git.after());
        return exitCode ? code : CheckStatus.CLEAN.exitCode();
    }

    private int compare(String one, String other) throws IOException {
        CanvasReader reader = new CanvasReader(console);
        boolean isAdded = GitDiff.isNothing(one);
        boolean isRemoved = GitDiff.isNothing(other);
        Optional<BusinessCanvas> old = isAdded ? Optional.empty() : reader.read(one);
        Optional<BusinessCanvas> current = isRemoved ? Optional.empty() : reader.read(other);
        if (old.isEmpty() && !isAdded || current.isEmpty() && !isRemoved) {
            return reader.exitCode();
        }
        if (old.isEmpty() && current.isEmpty()) {
            return CheckStatus.CLEAN.exitCode();
        }
        CanvasDiff diff = CanvasDiff.between(
                old.orElseGet(() -> emptied(current.orElseThrow())),
                current.orElseGet(() -> emptied(old.orElseThrow())));
        DiffRenderer.builder()
                .markdown(form == Form.MARKDOWN)
                .locale(console.locale())
                .build()
                .render(diff, console.out());
        return exitCode && !diff.isEmpty() ? CheckStatus.FINDINGS.exitCode() : CheckStatus.CLEAN.exitCode();
    }

    /** A file that was added or removed is compared with a canvas without entries. */
    private static BusinessCanvas emptied(BusinessCanvas canvas) {
        return BusinessCanvas.builder()
                .title(canvas.title())
                .variant(canvas.variant())
                .build();
    }

    private void reject(String key, Object... arguments) {
        throw new ParameterException(spec.commandLine(), CliMessages.say(console.locale(), key, arguments));
    }

    /** The forms in which changes are printed. */
    enum Form implements Keyword {
        TEXT,
        MARKDOWN
    }
}
