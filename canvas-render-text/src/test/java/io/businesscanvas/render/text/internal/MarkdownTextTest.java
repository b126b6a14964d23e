package io.businesscanvas.render.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Pedal & Go → Pedal & Go",
                "Same-day repair → Same-day repair",
                "*bold* _it_ `code` → \\*bold\\* \\_it\\_ \\`code\\`",
                "[link](url) → \\[link\\](url)",
                "![image](url) → \\!\\[image\\](url)",
                "<script> → \\<script\\>",
                "a | b → a \\| b",
                "&copy; &#65; → \\&copy; \\&#65;",
                "# heading → \\# heading",
                "C# → C\\#",
                "- item → \\- item",
                "+ item → \\+ item",
                "12. item → 12\\. item",
                "12.5 % → 12\\.5 %",
                "1) item → 1\\) item",
                "back\\slash → back\\\\slash",
                "~~gone~~ → \\~\\~gone\\~\\~",
                "$x$ → \\$x\\$",
                "=== → \\===",
                "what: now! → what: now!"
            })
    void escapes_what_markdown_would_take_for_itself(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(escaped);
    }

    @Test
    void stays_in_one_line_and_keeps_direction() {
        assertThat(MarkdownText.escaped(" a\nb ")).isEqualTo("a␊b");
        assertThat(MarkdownText.escaped("שלום")).isEqualTo("\u2067שלום\u2069");
    }
}
