package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.render.text.ImpactRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what depends on an entry of a canvas file. */
@Command(name = "impact", sortOptions = false)
final class ImpactCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "ID", descriptionKey = "ID")
    private String id;

    ImpactCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        CanvasReader reader = new CanvasReader(console);
        Optional<BusinessCanvas> canvas = reader.read(file);
        if (canvas.isPresent()) {
            console.show(ImpactRenderer.in(console.locale()).render(canvas.get(), entryOf(canvas.get())));
        }
        return reader.exitCode();
    }

    private Entry entryOf(BusinessCanvas canvas) {
        List<Entry> found = EntryRef.isValid(id) ? found(canvas, EntryRef.parse(id)) : List.of();
        if (found.size() == 1) {
            return found.get(0);
        }
        String reason = found.isEmpty() ? unknown(canvas) : say("entry.several", id, addresses(found));
        throw new ParameterException(spec.commandLine(), reason);
    }

    private static List<Entry> found(BusinessCanvas canvas, EntryRef ref) {
        return Arrays.stream(Block.values())
                .filter(block -> !ref.isQualified() || ref.block().equals(Optional.of(block)))
                .flatMap(block -> canvas.find(block, ref.id()).stream())
                .toList();
    }

    /** If a name is given, its id is suggested. */
    private String unknown(BusinessCanvas canvas) {
        List<String> ids =
                canvas.entries().stream().map(entry -> entry.id().value()).toList();
        return canvas.entries().stream()
                .filter(entry -> entry.name().equals(id))
                .map(entry -> entry.id().value())
                .findFirst()
                .or(() -> NearestWord.to(id.substring(id.indexOf('/') + 1), ids))
                .map(nearest -> say("entry.unknown.nearest", id, nearest))
                .orElseGet(() -> say("entry.unknown", id));
    }

    private static String addresses(List<Entry> entries) {
        return entries.stream()
                .map(entry -> EntryRef.to(entry.block(), entry.id()).toString())
                .collect(Collectors.joining(", "));
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(console.locale(), key, arguments);
    }
}
