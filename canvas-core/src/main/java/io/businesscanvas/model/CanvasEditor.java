package io.businesscanvas.model;

import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.internal.text.Require;
import io.businesscanvas.value.EntryId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Changes that concern more than one entry, because of links. */
final class CanvasEditor {
    private CanvasEditor() {}

    static BusinessCanvas mapEntries(BusinessCanvas canvas, UnaryOperator<Entry> change) {
        Objects.requireNonNull(change, "change");
        return withEntries(canvas, canvas.entries().stream().map(entry -> changed(entry, change)));
    }

    private static Entry changed(Entry entry, UnaryOperator<Entry> change) {
        Entry changed = Objects.requireNonNull(change.apply(entry), "changed entry");
        Block block = entry.block();
        Require.require(
                changed.block() == block,
                "changed entry",
                "must stay in " + block.key(),
                changed.block().key());
        return changed;
    }

    static BusinessCanvas replace(BusinessCanvas canvas, Entry entry) {
        Objects.requireNonNull(entry, "entry");
        int count = canvas.index().entries(entry.block(), entry.id()).size();
        if (count == 0) {
            throw unknown(canvas, entry.block(), entry.id(), "; rename changes an id");
        } else if (count > 1) {
            throw new IllegalArgumentException("id must be that of one entry in "
                    + entry.block().key() + ", but " + count + " have \"" + entry.id()
                    + "\"; mapEntries changes entries by position");
        }
        return mapEntries(canvas, each -> isSame(each, entry) ? entry : each);
    }

    static BusinessCanvas without(BusinessCanvas canvas, Entry entry) {
        requireKnown(canvas, entry, "entry");
        Relinking cut = Relinking.cutting(canvas, target -> isSame(target, entry));
        return withEntries(
                canvas,
                canvas.entries().stream().filter(each -> !isSame(each, entry)).map(cut::apply));
    }

    static BusinessCanvas unlink(BusinessCanvas canvas, Entry entry) {
        requireKnown(canvas, entry, "entry");
        Relinking cut = Relinking.cutting(canvas, target -> isSame(target, entry));
        return mapEntries(canvas, each -> isSame(each, entry) ? each.withLinks(EntryLinks.none()) : cut.apply(each));
    }

    static BusinessCanvas unlink(BusinessCanvas canvas, Entry one, Entry other) {
        requireKnown(canvas, one, "one");
        requireKnown(canvas, other, "other");
        Relinking fromOne = Relinking.cutting(canvas, target -> isSame(target, other));
        Relinking fromOther = Relinking.cutting(canvas, target -> isSame(target, one));
        return mapEntries(canvas, each -> {
            Entry cut = isSame(each, one) ? fromOne.apply(each) : each;
            return isSame(each, other) ? fromOther.apply(cut) : cut;
        });
    }

    static BusinessCanvas rename(BusinessCanvas canvas, Block block, EntryId id, EntryId newId) {
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(newId, "newId");
        requireKnown(canvas, block, Objects.requireNonNull(id, "id"));
        Require.require(
                id.equals(newId) || canvas.find(block, newId).isEmpty(),
                "newId",
                "must not be in use in " + block.key(),
                newId.value());
        EntryRef old = EntryRef.to(block, id);
        EntryRef renamed = EntryRef.to(block, newId);
        Relinking relinking = Relinking.moving(
                canvas,
                Map.of(old, renamed),
                (to, sought) -> to == block
                        ? sought.equals(newId)
                        : canvas.find(to, sought).isPresent());
        return mapEntries(canvas, each -> {
            Entry relinked = relinking.apply(each);
            return each.block() == block && each.id().equals(id) ? relinked.withId(newId) : relinked;
        });
    }

    static BusinessCanvas retarget(BusinessCanvas canvas, Entry from, Entry to) {
        requireKnown(canvas, from, "from");
        requireKnown(canvas, to, "to");
        for (Link link : canvas.index().linksTo(from)) {
            Relation relation = link.relation();
            Require.require(
                    relation.leadsTo(to.block()),
                    "to",
                    "must be an entry to which \"" + relation.property() + "\" can lead, in "
                            + relation.targets().stream().map(Block::key).collect(Collectors.joining(" or ")),
                    EntryRef.to(to.block(), to.id()).toString());
        }
        Relinking relinking = Relinking.moving(
                canvas,
                Map.of(addressOf(from), addressOf(to)),
                (block, id) -> canvas.find(block, id).isPresent());
        return mapEntries(canvas, relinking::apply);
    }

    /** The block and id by which links find an entry. */
    static EntryRef addressOf(Entry entry) {
        return EntryRef.to(entry.block(), entry.id());
    }

    private static void requireKnown(BusinessCanvas canvas, Entry entry, String argument) {
        Objects.requireNonNull(entry, argument);
        requireKnown(canvas, entry.block(), entry.id());
    }

    static void requireKnown(BusinessCanvas canvas, Block block, EntryId id) {
        if (canvas.index().entries(block, id).isEmpty()) {
            throw unknown(canvas, block, id, "");
        }
    }

    private static IllegalArgumentException unknown(BusinessCanvas canvas, Block block, EntryId id, String advice) {
        List<String> known =
                canvas.entries(block).stream().map(entry -> entry.id().value()).toList();
        String nearest = NearestWord.to(id.value(), known)
                .map(word -> "; the nearest is \"" + word + "\"")
                .orElse("");
        return new IllegalArgumentException(
                "id must be that of an entry in " + block.key() + ", but was \"" + id + "\"" + nearest + advice);
    }

    private static boolean isSame(Entry entry, Entry other) {
        return entry.block() == other.block() && entry.id().equals(other.id());
    }

    static BusinessCanvas withEntries(BusinessCanvas canvas, Stream<Entry> entries) {
        BusinessCanvas.Builder emptied =
                BusinessCanvas.builder().suppressions(canvas.suppressions()).extensions(canvas.extensions());
        for (CanvasAttribute attribute : CanvasAttribute.values()) {
            attribute.valueOf(canvas).ifPresent(value -> attribute.set(emptied, value));
        }
        return emptied.add(entries.toList()).build();
    }
}
