package io.businesscanvas.json.internal.edit;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.edit.TextEdit;
import io.businesscanvas.json.internal.CanvasProperty;
import io.businesscanvas.json.internal.DecodingContext;
import io.businesscanvas.json.internal.EntryProperty;
import io.businesscanvas.json.internal.edit.Container.Member;
import io.businesscanvas.json.internal.source.Replacement;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The edits of one document, each of which concerns one element of its text. */
public final class DocumentEdits {
    private static final String ID = "id";
    private static final String IGNORE = "ignore";

    private final CanvasDocument document;
    private final String text;
    private final Container root;
    private final Style style;

    /** The document must have a canvas, so that its JSON is complete. */
    public DocumentEdits(CanvasDocument document) {
        this.document = document;
        this.text = document.source().text();
        this.root = Container.at(text, Container.space(text, 0));
        this.style = Style.of(root);
    }

    /** Returns the canvas of the document. */
    public BusinessCanvas canvas() {
        return document.canvas().orElseThrow();
    }

    /** Returns the edit that replaces a link. */
    public TextEdit replaceLink(AtLink link, String ref) {
        return TextEdit.replace(spanOf(link), quoted(ref));
    }

    /** Returns the edit that removes a link, and its verb if it is the only one. */
    public TextEdit removeLink(AtLink link) {
        Container entry = entryOf(link);
        return removeItem(entry, link.link().relation().property(), spanOf(link).offset());
    }

    /** Returns the edit that adds a link. */
    public TextEdit addLink(AtEntry at, Relation relation, String ref) {
        return isShort(at)
                ? expand(at, List.of(), List.of(member(relation.property(), list(List.of(ref)))))
                : addLink(entry(at), at.entry().block(), relation.property(), ref);
    }

    private TextEdit addLink(Container entry, Block block, String verb, String ref) {
        return entry.containerAt(verb)
                .map(list -> new MemberEdits(list, style).append(quoted(ref)))
                .orElseGet(() -> addProperty(
                        entry,
                        verb,
                        list(List.of(ref)),
                        namesOf(DecodingContext.vocabulary(block).properties())));
    }

    /** Returns the edit that replaces all links under a verb. */
    public TextEdit replaceLinks(AtEntry at, Relation relation, List<String> refs) {
        Member list = entry(at).property(relation.property()).orElseThrow();
        return new TextEdit(list.value(), list.end() - list.value(), list(refs));
    }

    /** Returns the edit that gives an entry an id. */
    public TextEdit setId(AtEntry at, String id) {
        if (isShort(at)) {
            return expand(at, List.of(member(ID, quoted(id))), List.of());
        }
        Container entry = entry(at);
        return entry.property(ID)
                .map(found -> new TextEdit(found.value(), found.end() - found.value(), quoted(id)))
                .orElseGet(() -> new MemberEdits(entry, style).insert(0, member(ID, quoted(id))));
    }

    /** Returns the edit that removes a suppression, and the list if it is the only one. */
    public TextEdit removeSuppression(AtSuppression at) {
        Container owner = at.owner().map(this::entry).orElse(root);
        int rule = spanOf(at).offset();
        Container list = owner.containerAt(IGNORE).orElseThrow();
        int item = list.members().stream()
                .filter(member -> member.start() <= rule && rule < member.end())
                .findFirst()
                .orElseThrow()
                .start();
        return removeItem(owner, IGNORE, item);
    }

    /** Returns the edit that replaces the rule of a suppression. */
    public TextEdit replaceRule(AtSuppression at, String rule) {
        return TextEdit.replace(spanOf(at), quoted(rule));
    }

    /** Returns the edit that adds an entry at the end of its block. */
    public TextEdit addEntry(Entry entry) {
        Block block = entry.block();
        Optional<Container> list = root.containerAt(block.key());
        MemberEdits ofRoot = new MemberEdits(root, style);
        boolean isOnLines = ofRoot.isOnLines();
        String lineStart = isOnLines ? ofRoot.gap() + style.indent() : "";
        if (list.isPresent() && !list.get().isEmpty()) {
            MemberEdits ofList = new MemberEdits(list.get(), style);
            return ofList.append(entryText(entry, ofList.isOnLines() ? ofList.gap() : ""));
        }
        String written = entryText(entry, lineStart);
        String value = isOnLines ? "[" + lineStart + written + ofRoot.gap() + "]" : "[" + written + "]";
        return list.map(empty -> new TextEdit(empty.open(), empty.close() + 1 - empty.open(), value))
                .orElseGet(() -> addProperty(root, block.key(), value, canvasProperties()));
    }

    /** Returns the edit that states the version of the format. */
    public TextEdit addVersion(String version) {
        return addProperty(root, "businessCanvas", quoted(version), canvasProperties());
    }

    private static List<String> canvasProperties() {
        return CanvasProperty.VOCABULARY.properties().stream()
                .map(CanvasProperty::name)
                .toList();
    }

    private static List<String> namesOf(List<EntryProperty> properties) {
        return properties.stream().map(EntryProperty::property).toList();
    }

    /** The text of a new entry, on lines if those of its neighbours are. */
    private String entryText(Entry entry, String lineStart) {
        List<String> properties = EntryText.propertiesOf(entry, lineStart + style.indent());
        boolean isOnLines = !lineStart.isEmpty();
        if (properties.size() == 1 && properties.get(0).startsWith("\"name\"")) {
            return quoted(entry.name());
        }
        return isOnLines
                ? "{" + lineStart + style.indent() + String.join("," + lineStart + style.indent(), properties)
                        + lineStart + "}"
                : object(properties);
    }

    /**
     * Returns the edit that removes the property or item that begins, or has its value, at this offset; empty if none
     * does.
     */
    public Optional<TextEdit> removeMember(int offset) {
        return root.holding(offset).map(holder -> new MemberEdits(holder, style).remove(holder.positionOf(offset)));
    }

    /** Returns whether the object that has a key at this offset also has this property. */
    public boolean hasSibling(int offset, String name) {
        return root.holding(offset).flatMap(holder -> holder.property(name)).isPresent();
    }

    /** Returns whether the property at this offset has the same value, as written, as the first of its name. */
    public boolean repeatsValue(int offset) {
        Optional<Container> holder = root.holding(offset);
        if (holder.isEmpty()) {
            return false;
        }
        Member later = holder.get().members().get(holder.get().positionOf(offset));
        Member first = holder.get().property(holder.get().nameOf(later)).orElseThrow();
        return text.substring(later.value(), later.end()).equals(text.substring(first.value(), first.end()));
    }

    /** Adds a property before the first of those that come after it in canonical order. */
    private TextEdit addProperty(Container object, String name, String json, List<String> order) {
        List<String> later = order.subList(order.indexOf(name) + 1, order.size());
        int position = 0;
        while (position < object.members().size()
                && !later.contains(object.nameOf(object.members().get(position)))) {
            position++;
        }
        return new MemberEdits(object, style).insert(position, member(name, json));
    }

    private TextEdit removeItem(Container owner, String property, int start) {
        Container list = owner.containerAt(property).orElseThrow();
        if (list.members().size() > 1) {
            return new MemberEdits(list, style).remove(list.positionOf(start));
        }
        int position = owner.positionOf(owner.property(property).orElseThrow().start());
        return new MemberEdits(owner, style).remove(position);
    }

    /** Writes an entry that is only a name as an object. */
    private TextEdit expand(AtEntry at, List<String> before, List<String> after) {
        SourceSpan span = valueOf(at);
        String name = member("name", text.substring(span.offset(), span.end()));
        List<String> members = new ArrayList<>(before);
        members.add(name);
        members.addAll(after);
        return TextEdit.replace(span, object(members));
    }

    private String object(List<String> members) {
        return style.isTight() ? "{" + String.join(",", members) + "}" : "{ " + String.join(", ", members) + " }";
    }

    private String list(List<String> refs) {
        return "["
                + String.join(
                        style.isTight() ? "," : ", ",
                        refs.stream().map(DocumentEdits::quoted).toList()) + "]";
    }

    private String member(String key, String json) {
        return quoted(key) + style.colon() + json;
    }

    private static String quoted(String words) {
        return Replacement.json(words);
    }

    /** Returns whether an entry is written as a text, its name. */
    public boolean isShort(AtEntry at) {
        return text.charAt(valueOf(at).offset()) != '{';
    }

    private Container entry(AtEntry at) {
        return Container.at(text, valueOf(at).offset());
    }

    private Container entryOf(AtLink at) {
        return entry(new AtEntry(at.link().source(), at.link().sourceIndex()));
    }

    private SourceSpan valueOf(AtEntry at) {
        return document.sourceMap().element(at).orElseThrow().value();
    }

    private SourceSpan spanOf(Location at) {
        return document.sourceMap().spanOf(at);
    }
}
