package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.cli.edit.CanvasChange;
import io.businesscanvas.cli.option.EditOptions;
import io.businesscanvas.cli.option.LinkParameters;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Links an entry to another. */
@Command(name = "link", sortOptions = false)
final class LinkCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LinkParameters link = new LinkParameters();

    @Mixin
    private EditOptions options = new EditOptions();

    LinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new EditRun(console, spec, options).run(link.file(), this::change);
    }

    private CanvasChange change(CanvasArguments arguments) {
        AtEntry at = arguments.locate(link.entry());
        Relation relation = arguments.relation(at.entry().block(), link.verb());
        EntryRef ref = arguments.target(relation, link.target());
        String address = EntryRef.to(at.entry().block(), at.entry().id()).toString();
        return arguments.linksTo(at, relation, ref.toString()).isEmpty()
                ? new CanvasChange(
                        "link",
                        address,
                        Optional.of(new CanvasEdit.AddLink(at, relation, ref)),
                        CliMessages.message("edit.linked", address, ref, link.verb()))
                : new CanvasChange("link", address, Optional.empty(), CliMessages.message("edit.unchanged"));
    }
}
