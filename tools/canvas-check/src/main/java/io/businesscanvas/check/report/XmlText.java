package io.businesscanvas.check.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML for reports: one element per line, without the characters that XML forbids.
 *
 * <p>Line breaks and tabs in a text are written as character references: attributes would lose them otherwise, and text
 * after a line break could be interpreted as a command if a report goes to a log.
 */
final class XmlText {
    private final Writer out;
    private final XMLStreamWriter xml;
    private int depth;

    private XmlText(Writer out, XMLStreamWriter xml) {
        this.out = out;
        this.xml = xml;
    }

    static XmlText open(Writer out) throws IOException {
        try {
            XmlText text = new XmlText(
                    out, XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(new CharacterReferences(out)));
            text.xml.writeStartDocument("UTF-8", "1.0");
            return text;
        } catch (XMLStreamException e) {
            throw causeOf(e);
        }
    }

    /** Begins an element with child elements; attributes are alternating names and values. */
    void start(String element, String... attributes) throws IOException {
        write(() -> {
            breakLine();
            xml.writeStartElement(element);
            writeAttributes(attributes);
        });
        depth++;
    }

    /** Ends the current element. */
    void end() throws IOException {
        depth--;
        write(() -> {
            breakLine();
            xml.writeEndElement();
        });
    }

    /** Writes an element with attributes only. */
    void empty(String element, String... attributes) throws IOException {
        write(() -> {
            breakLine();
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        });
    }

    /** Writes an element with text. */
    void text(String element, String text, String... attributes) throws IOException {
        write(() -> {
            breakLine();
            xml.writeStartElement(element);
            writeAttributes(attributes);
            xml.writeCharacters(allowed(text));
            xml.writeEndElement();
        });
    }

    /** Ends the document; the writer stays open. */
    void close() throws IOException {
        write(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
        out.append('\n');
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
        }
    }

    private void breakLine() throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    private static void write(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw causeOf(e);
        }
    }

    /** The text in one line, without the characters that XML 1.0 does not allow, not even escaped. */
    private static String allowed(String text) {
        boolean isPlain = text.chars().allMatch(c -> c >= ' ' && c < Character.MIN_SURROGATE);
        return isPlain
                ? text
                : text.codePoints()
                        .filter(XmlText::isAllowed)
                        .map(c -> c < ' ' ? CharacterReferences.markOf(c) : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= ' ' && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c != 0xFFFE && c != 0xFFFF;
    }

    /** The cause of a failure, without the exception of the XML writer around it. */
    private static IOException causeOf(XMLStreamException failure) {
        return failure.getNestedException() instanceof IOException reason ? reason : new IOException(failure);
    }

    /** Something to write. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
