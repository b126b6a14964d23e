package io.businesscanvas.render.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.internal.text.LogText;
import io.businesscanvas.render.internal.VisibleText;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads escaped texts back with a parser of Markdown. */
class MarkdownPeerTest {
    private static final String CHARACTERS = "ab1. )(#*_-+=`~|<>&;![]\\:/@$\"'\n\t{}^中?";
    private static final int TEXTS_PER_SEED = 500;

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatever_is_escaped_is_read_back_as_it_was(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS_PER_SEED; i++) {
            String text = random.ints(1 + random.nextInt(7), 0, CHARACTERS.length())
                    .map(CHARACTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            if (!text.isBlank()) {
                assertReadsBack(MarkdownText.escaped(text), VisibleText.of(text.strip()));
            }
        }
    }

    private static void assertReadsBack(String escaped, String expected) {
        Node heading = PARSER.parse("# " + escaped + "\n").getFirstChild();
        Node list = PARSER.parse("- x\n- x" + escaped + "\n").getFirstChild();
        Node item = PARSER.parse("- " + escaped + "\n").getFirstChild();
        Node table = PARSER.parse("| a |\n|---|\n| • " + escaped + " |\n").getFirstChild();

        assertThat(textOf(heading, Heading.class)).isEqualTo(expected);
        assertThat(textOf(list.getLastChild().getFirstChild(), Paragraph.class)).isEqualTo("x" + expected);
        assertThat(textOf(item.getFirstChild().getFirstChild(), Paragraph.class))
                .isEqualTo(expected);
        assertThat(textOf(table.getLastChild(), Node.class)).isEqualTo("• " + expected);
    }

    /** All that is plain text below a node of this type that stands alone. */
    private static String textOf(Node node, Class<? extends Node> type) {
        assertThat(node).isInstanceOf(type);
        assertThat(node.getNext()).isNull();
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text plain) {
                text.append(plain.getLiteral());
            }
        });
        return text.toString().replace(String.valueOf(LogText.WORD_JOINER), "");
    }
}
