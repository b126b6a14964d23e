package io.businesscanvas.cli.edit;

import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Link;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Finds what arguments name in a canvas; an unknown name is wrong usage, with a suggestion.
 *
 * @param canvas the canvas
 * @param spec the command
 * @param locale the language of messages
 */
public record CanvasArguments(BusinessCanvas canvas, CommandSpec spec, Locale locale) {
    /** Returns the entry with an id, or with a block and an id. */
    public Entry entry(String argument) {
        return entry(argument, List.of(Block.values()));
    }

    private Entry entry(String argument, Collection<Block> blocks) {
        List<Entry> found = EntryRef.isValid(argument) ? found(EntryRef.parse(argument), blocks) : List.of();
        if (found.size() == 1) {
            return found.get(0);
        }
        throw refusal(found.isEmpty() ? unknown(argument, blocks) : say("entry.several", argument, addresses(found)));
    }

    /** Returns the entry and its position. */
    public AtEntry locate(String argument) {
        Entry entry = entry(argument);
        List<? extends Entry> entries = canvas.entries(entry.block());
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i) == entry) {
                return new AtEntry(entry, i);
            }
        }
        throw new IllegalStateException(argument);
    }

    private List<Entry> found(EntryRef ref, Collection<Block> blocks) {
        return blocks.stream()
                .filter(block -> !ref.isQualified() || ref.block().equals(Optional.of(block)))
                .flatMap(block -> canvas.find(block, ref.id()).stream())
                .map(Entry.class::cast)
                .toList();
    }

    /** If a name is given, its id is suggested. */
    private String unknown(String argument, Collection<Block> blocks) {
        List<Entry> entries = blocks.stream()
                .flatMap(block -> canvas.entries(block).stream())
                .map(Entry.class::cast)
                .toList();
        List<String> ids = entries.stream().map(entry -> entry.id().value()).toList();
        return entries.stream()
                .filter(entry -> entry.name().equals(argument))
                .map(entry -> entry.id().value())
                .findFirst()
                .or(() -> NearestWord.to(argument.substring(argument.indexOf('/') + 1), ids))
                .map(nearest -> say("entry.unknown.nearest", argument, nearest))
                .orElseGet(() -> say("entry.unknown", argument));
    }

    /** Returns the block with this key. */
    public Block block(String argument) {
        return Block.fromKey(argument)
                .orElseThrow(() -> refusal(unknownWord(
                        "block.unknown",
                        argument,
                        Arrays.stream(Block.values()).map(Block::key).toList())));
    }

    /** Returns the relation with this verb, which entries of the block can have. */
    public Relation relation(Block block, String argument) {
        List<Relation> known = Arrays.stream(Relation.values())
                .filter(relation -> relation.sources().contains(block))
                .toList();
        return known.stream()
                .filter(relation -> relation.property().equals(argument))
                .findFirst()
                .orElseThrow(() -> refusal(unknownVerb(block, argument, known)));
    }

    private String unknownVerb(Block block, String argument, List<Relation> known) {
        List<String> verbs = known.stream().map(Relation::property).toList();
        return verbs.isEmpty()
                ? say("verb.none", block.key())
                : NearestWord.to(argument, verbs)
                        .map(nearest -> say("verb.unknown.nearest", argument, block.key(), nearest))
                        .orElseGet(() -> say("verb.unknown", argument, block.key(), String.join(", ", verbs)));
    }

    /**
     * Returns the target of a link: an entry to which the relation may lead, as a reference that is as short as
     * possible.
     */
    public EntryRef target(Relation relation, String argument) {
        return canvas.index().shortestRef(relation, entry(argument, relation.targets()));
    }

    /** Returns the links of an entry under a verb that lead to this target, or that have this text. */
    public List<Link> linksTo(AtEntry at, Relation relation, String argument) {
        return canvas.index().links().stream()
                .filter(link -> link.relation() == relation
                        && link.sourceIndex() == at.index()
                        && link.source().block() == at.entry().block())
                .filter(link -> link.ref().toString().equals(argument) || leadsTo(link, argument))
                .toList();
    }

    private static boolean leadsTo(Link link, String argument) {
        if (!link.isResolved() || !EntryRef.isValid(argument)) {
            return false;
        }
        EntryRef ref = EntryRef.parse(argument);
        Entry target = link.targets().get(0);
        return target.id().equals(ref.id())
                && (!ref.isQualified() || ref.block().equals(Optional.of(target.block())));
    }

    /** Returns a new id, which no entry of the block has. */
    public EntryId newId(Block block, String argument) {
        if (!EntryId.isValid(argument)) {
            throw refusal(say("id.invalid", argument));
        }
        EntryId id = EntryId.of(argument);
        if (canvas.find(block, id).isPresent()) {
            throw refusal(say("id.taken", EntryRef.to(block, id)));
        }
        return id;
    }

    private String unknownWord(String key, String argument, List<String> known) {
        return NearestWord.to(argument, known)
                .map(nearest -> say(key + ".nearest", argument, nearest))
                .orElseGet(() -> say(key, argument, String.join(say("entry.separator"), known)));
    }

    private String addresses(List<Entry> entries) {
        return entries.stream()
                .map(entry -> EntryRef.to(entry.block(), entry.id()).toString())
                .collect(Collectors.joining(say("entry.separator")));
    }

    /** Returns an exception that reports wrong usage. */
    public ParameterException refusal(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private String say(String key, Object... arguments) {
        return CliMessages.say(locale, key, arguments);
    }
}
