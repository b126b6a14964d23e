package io.businesscanvas.cli;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.cli.console.Console;
import io.businesscanvas.cli.edit.CanvasArguments;
import io.businesscanvas.cli.edit.CanvasChange;
import io.businesscanvas.cli.option.EditOptions;
import io.businesscanvas.edit.CanvasEdit;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an entry to a block. */
@Command(name = "add", sortOptions = false)
final class AddCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "BLOCK", descriptionKey = "BLOCK")
    private String block;

    @Parameters(index = "2", paramLabel = "NAME", descriptionKey = "NAME")
    private String name;

    @Option(names = "--id", paramLabel = "ENTRY-ID")
    private Optional<String> id = Optional.empty();

    @Option(names = "--link", paramLabel = "LINK")
    private List<String> links = new ArrayList<>();

    @Mixin
    private EditOptions options = new EditOptions();

    AddCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        return new EditRun(console, spec, options).run(file, this::change);
    }

    private CanvasChange change(CanvasArguments arguments) {
        Block added = arguments.block(block);
        if (Texts.isBlank(name) || !Texts.isWellFormed(name)) {
            throw arguments.refusal(CliMessages.say(console.locale(), "name.blank"));
        }
        EntryId entryId =
                arguments.newId(added, id.orElseGet(() -> EntryId.fromName(name).value()));
        Entry entry = added.entryBuilder()
                .name(name)
                .id(entryId)
                .links(linksOf(added, arguments))
                .build();
        String address = EntryRef.to(added, entryId).toString();
        return new CanvasChange(
                "add",
                address,
                Optional.of(new CanvasEdit.AddEntry(entry)),
                CliMessages.message("edit.added", address));
    }

    private EntryLinks linksOf(Block added, CanvasArguments arguments) {
        EntryLinks all = EntryLinks.none();
        for (String link : links) {
            int equals = link.indexOf('=');
            if (equals <= 0 || equals == link.length() - 1) {
                throw arguments.refusal(CliMessages.say(console.locale(), "usage.form", "--link", "VERB=TARGET", link));
            }
            Relation relation = arguments.relation(added, link.substring(0, equals));
            EntryRef target = arguments.target(relation, link.substring(equals + 1));
            List<EntryRef> refs = new ArrayList<>(all.to(relation));
            if (!refs.contains(target)) {
                refs.add(target);
            }
            all = all.with(relation, refs);
        }
        return all;
    }
}
