package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.cli.edit.CanvasChange;
import io.businesscanvas.cli.option.EditOptions;
import io.businesscanvas.cli.option.LinkParameters;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Removes a link from an entry. */
@Command(name = "unlink", sortOptions = false)
final class UnlinkCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private LinkParameters link = new LinkParameters();

    @Mixin
    private EditOptions options = new EditOptions();

    UnlinkCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new EditRun(console, spec, options).run(link.file(), this::change);
    }

    /** A link that leads nowhere is found by its text. */
    private CanvasChange change(CanvasArguments arguments) {
        AtEntry at = arguments.locate(link.entry());
        Relation relation = arguments.relation(at.entry().block(), link.verb());
        String address = EntryRef.to(at.entry().block(), at.entry().id()).toString();
        List<Link> links = arguments.linksTo(at, relation, link.target());
        if (links.isEmpty()) {
            throw arguments.refusal(
                    CliMessages.say(console.locale(), "edit.not-linked", address, link.target(), link.verb()));
        }
        return new CanvasChange(
                "unlink",
                address,
                Optional.of(new CanvasEdit.RemoveLink(new AtLink(links.get(0)))),
                CliMessages.message("edit.unlinked", address, links.get(0).ref(), link.verb()));
    }
}
