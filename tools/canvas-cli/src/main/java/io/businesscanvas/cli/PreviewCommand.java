package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.console.FileList;
import io.businesscanvas.cli.preview.PreviewServer;
import io.businesscanvas.render.web.HtmlRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows canvases in a browser while they are edited. */
@Command(name = "preview", sortOptions = false)
final class PreviewCommand implements Callable<Integer> {
    private static final int LAST_PORT = 65_535;

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N")
    private Integer port = 0;

    @Spec
    private CommandSpec spec;

    @Option(names = "--no-open")
    private boolean noOpen;

    PreviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port > LAST_PORT) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--port: " + CliMessages.say(console.locale(), "value.range", port.toString(), "0", "65535"));
        }
        SelectedFiles selected = FileSelection.builder().build().select(paths);
        int wrong = new FileList(console).remark(selected, false);
        CanvasReader reader = new CanvasReader(console);
        reader.worsen(wrong);
        for (NamedFile file : selected.files()) {
            if (!Files.isReadable(file.path())) {
                reader.fail(file.name(), FileFailure.reasonOf(file.path(), new NoSuchFileException(file.name())));
            }
        }
        if (reader.exitCode() != CheckStatus.CLEAN.exitCode()) {
            return reader.exitCode();
        }
        HtmlRenderer.Builder renderer = HtmlRenderer.builder();
        console.language().chosen().ifPresent(renderer::locale);
        try (PreviewServer server = PreviewServer.start(selected.files(), renderer.build(), console.locale(), port)) {
            console.out().println(CliMessages.say(console.locale(), "preview.address", server.address()));
            console.flush();
            if (!noOpen) {
                Desktop.open(server.address());
            }
            new CountDownLatch(1).await();
        }
        return CheckStatus.CLEAN.exitCode();
    }
}
