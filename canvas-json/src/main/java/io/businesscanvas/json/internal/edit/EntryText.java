package io.businesscanvas.json.internal.edit;

import io.businesscanvas.json.internal.CanvasEncoder;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.util.List;

/** The properties of an entry as they are written to a file. */
final class EntryText {
    private static final String LINE_OF_MEMBER = "\n      ";

    private EntryText() {}

    /**
     * The properties in canonical order, without a derived id.
     *
     * @param lineStart the line break and indentation of values that take several lines
     */
    static List<String> propertiesOf(Entry entry, String lineStart) {
        String text = CanvasEncoder.encode(
                BusinessCanvas.builder().title("t").add(entry).build(), false);
        Container root = Container.at(text, 0);
        Container list = root.containerAt(entry.block().key()).orElseThrow();
        Container object = Container.at(text, list.members().get(0).start());
        return object.members().stream()
                .filter(member ->
                        !entry.hasDerivedId() || !object.nameOf(member).equals("id"))
                .map(member -> text.substring(member.start(), member.end()).replace(LINE_OF_MEMBER, lineStart))
                .toList();
    }
}
