package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.json.internal.source.ProblemKind;
import io.businesscanvas.json.internal.source.ProblemMessages;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.json.internal.source.TextSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryLinks;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** Reads the entries of one block. */
final class EntryDecoder {
    private final Block block;
    private final TokenReader tokens;
    private final ValueReader values;
    private final DecodingContext context;
    private final SourceMap.Builder locations;

    private Entry.Builder entry;
    private EntryLinks links = EntryLinks.none();
    private @Nullable String name;
    private @Nullable EntryId id;
    private TextSpan shownAt = new TextSpan(0, 0);

    EntryDecoder(Block block, DecodingContext context) {
        this.block = block;
        this.tokens = context.tokens();
        this.values = context.values();
        this.context = context;
        this.locations = context.locations();
        this.entry = block.entryBuilder();
    }

    /** The entry at this position; null if it could not be read. */
    @Nullable
    Entry read() {
        entry = block.entryBuilder();
        if (tokens.is(JsonToken.VALUE_STRING)) {
            return readName();
        }
        if (tokens.is(JsonToken.START_OBJECT)) {
            return readObject();
        }
        tokens.reportType(ProblemMessages.say("expected.entry"), null);
        return lose();
    }

    private @Nullable Entry readName() {
        String text = values.notBlank();
        if (text == null) {
            return lose();
        }
        TextSpan at = tokens.hereIsText();
        locations.entry(block, at.offset(), at.length());
        return entry.name(text).build();
    }

    private @Nullable Entry readObject() {
        links = EntryLinks.none();
        name = null;
        id = null;
        int first = tokens.problems().reported();
        PropertyReader<EntryProperty> members =
                new PropertyReader<>(tokens, DecodingContext.vocabulary(block), context.extensions(), this::lose);
        shownAt = members.brace();
        locations.entry(block, shownAt.offset(), 1);
        for (EntryProperty property = members.next(); property != null; property = members.next()) {
            read(property);
        }
        members.require("name", members.brace());
        claimProblems(first);
        if (name == null) {
            links.asMap().keySet().forEach(relation -> tokens.problems().lose(new CanvasPart.Links(relation)));
            locations.dropEntry();
            return lose();
        }
        return entry.name(name).links(links).extensions(members.extensions()).build();
    }

    private void read(EntryProperty property) {
        if (property instanceof EntryProperty.Attribute attribute) {
            readAttribute(attribute);
        } else if (property instanceof EntryProperty.Links under) {
            readLinks(under.relation());
        } else if (property == EntryProperty.Identity.NAME) {
            shownAt = tokens.is(JsonToken.VALUE_STRING) ? tokens.hereIsText() : tokens.here();
            locations.entryName(shownAt.offset(), shownAt.length());
            name = values.notBlank();
        } else if (property == EntryProperty.Identity.ID) {
            readId();
        } else {
            entry.suppressions(context.suppressions().ofEntry(at -> locations.suppression(at.offset(), at.length())));
        }
    }

    private void readId() {
        String text = values.rawText("expected.text");
        if (text == null) {
            return;
        }
        try {
            id = EntryId.of(text);
            entry.id(id);
        } catch (IllegalArgumentException e) {
            tokens.report(ProblemKind.ID, ProblemMessages.say("id", ProblemMessages.quoted(text)), idFix(text));
        }
    }

    /** Problems of an entry name its id, given or derived. */
    private void claimProblems(int first) {
        if (tokens.problems().reported() > first) {
            EntryId known = id == null && name != null ? EntryId.fromName(name) : id;
            if (known != null) {
                tokens.problems().belongTo(known, first);
            }
        }
    }

    private static Message idFix(String text) {
        return Texts.isBlank(text) || !Texts.isWellFormed(text)
                ? ProblemMessages.say("id.fix")
                : derived("id.fix.derived", text);
    }

    private void readAttribute(EntryProperty.Attribute property) {
        int before = tokens.problems().count();
        Object value = readValue(property);
        if (value != null) {
            property.attribute().set(entry, value);
        }
        if (tokens.problems().count() > before) {
            lose(property);
        }
    }

    private @Nullable Object readValue(EntryProperty.Attribute property) {
        return switch (property.attribute().shape()) {
            case TEXT -> values.text();
            case TEXTS -> values.texts();
            case KEYWORD -> values.word(property.keywords());
            case KEYWORDS -> values.words(property.keywords());
            case FLAG -> values.flag();
            case AMOUNT -> context.money().amount();
            case PRICE -> context.money().price();
            case QUANTITY -> context.money().quantity();
            case PERCENTAGE -> context.money().share();
        };
    }

    private void readLinks(Relation relation) {
        int before = tokens.problems().count();
        List<EntryRef> refs = values.list("expected.links", () -> link(relation));
        if (refs != null) {
            links = links.with(relation, refs);
        }
        if (tokens.problems().count() > before) {
            tokens.problems().lose(new CanvasPart.Links(relation));
        }
    }

    private @Nullable EntryRef link(Relation relation) {
        String text = values.rawText("expected.link");
        if (text == null) {
            return null;
        }
        try {
            EntryRef ref = EntryRef.parse(text);
            TextSpan at = tokens.hereIsText();
            locations.link(relation, at.offset(), at.length());
            return ref;
        } catch (IllegalArgumentException e) {
            reportLink(relation, text);
            return null;
        }
    }

    private void reportLink(Relation relation, String text) {
        int problem = tokens.problems().reported();
        tokens.report(ProblemKind.LINK, ProblemMessages.say("link", ProblemMessages.quoted(text)), linkFix(text));
        if (!tokens.problems().isFull()) {
            context.namedLinks().add(relation, text, problem);
        }
    }

    private static Message linkFix(String text) {
        return Texts.isBlank(text) || !Texts.isWellFormed(text) || text.indexOf('/') >= 0
                ? ProblemMessages.say("link.fix")
                : derived("link.fix.derived", text);
    }

    private static Message derived(String key, String name) {
        String id = EntryId.fromName(name).value();
        return Replacement.of(ProblemMessages.say(key, ProblemMessages.quoted(id)), Replacement.json(id), false);
    }

    private @Nullable Entry lose() {
        tokens.problems().lose(new CanvasPart.Entries(block));
        return null;
    }

    /** Something of this property was not read. */
    private void lose(EntryProperty property) {
        if (property instanceof EntryProperty.Attribute) {
            tokens.problems().lose(new CanvasPart.EntryProperty(block, property.property()));
        } else if (property instanceof EntryProperty.Links under) {
            tokens.problems().lose(new CanvasPart.Links(under.relation()));
        } else if (property == EntryProperty.Identity.IGNORE) {
            tokens.problems().lose(new CanvasPart.Suppressions());
        }
    }
}
