package io.businesscanvas.render.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class MarkupTest {
    private final StringBuilder out = new StringBuilder();
    private final Markup markup = new Markup(out);

    @Test
    void elements_have_attributes_and_text() throws IOException {
        markup.element("p", "a", "class", "b", "lang", "").empty("rect", "x", "1");
        assertThat(out).hasToString("<p class=\"b\">a</p><rect x=\"1\"/>");
    }

    @Test
    void each_context_has_its_escapes() throws IOException {
        markup.element("p", "<&>\"'", "title", "<&>\"'\n");
        assertThat(out).hasToString("<p title=\"&lt;&amp;&gt;&quot;&#39;␊\">&lt;&amp;&gt;\"'</p>");
    }

    @Test
    void what_xml_forbids_is_replaced() throws IOException {
        markup.text("a\uD800b\uFFFEc\u0000d😀");
        assertThat(out).hasToString("a\uFFFDb\uFFFDc␀d😀");
    }
}
