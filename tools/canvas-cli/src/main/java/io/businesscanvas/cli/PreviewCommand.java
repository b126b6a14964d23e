package io.businesscanvas.cli;

import io.businesscanvas.check.CheckStatus;
import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.FileSelection;
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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows canvases in a browser while they are edited. */
@Command(name = "preview", sortOptions = false)
final class PreviewCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "PATH")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--port", paramLabel = "N")
    private int port;

    @Option(names = "--no-open")
    private boolean noOpen;

    PreviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
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
        PreviewServer server = PreviewServer.start(selected.files(), renderer.build(), console.locale(), port);
        console.out().println(CliMessages.say(console.locale(), "preview.address", server.address()));
        console.flush();
        if (!noOpen) {
            Desktop.open(server.address());
        }
        new CountDownLatch(1).await();
        return CheckStatus.CLEAN.exitCode();
    }
}
