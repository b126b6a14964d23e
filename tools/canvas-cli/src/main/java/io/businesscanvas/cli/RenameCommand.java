package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.cli.edit.CanvasChange;
import io.businesscanvas.cli.option.EditOptions;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.value.EntryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gives an entry another id, and changes the links to it. */
@Command(name = "rename", sortOptions = false)
final class RenameCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "ENTRY", descriptionKey = "ENTRY")
    private String entry;

    @Parameters(index = "2", paramLabel = "NEW-ID", descriptionKey = "NEW-ID")
    private String newId;

    @Mixin
    private EditOptions options = new EditOptions();

    RenameCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new EditRun(console, spec, options).run(file, this::change);
    }

    private CanvasChange change(CanvasArguments arguments) {
        Entry renamed = arguments.entry(entry);
        String address = EntryRef.to(renamed.block(), renamed.id()).toString();
        if (renamed.id().value().equals(newId)) {
            return new CanvasChange("rename", address, Optional.empty(), CliMessages.message("edit.unchanged"));
        }
        EntryId id = arguments.newId(renamed.block(), newId);
        int links = arguments.canvas().index().linksTo(renamed).size();
        return new CanvasChange(
                "rename",
                EntryRef.to(renamed.block(), id).toString(),
                Optional.of(new CanvasEdit.Rename(renamed.block(), renamed.id(), id)),
                CliMessages.message("edit.renamed", address, newId, links));
    }
}
