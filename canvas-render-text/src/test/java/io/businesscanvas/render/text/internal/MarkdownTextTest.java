package io.businesscanvas.render.text.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.internal.text.LogText;
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
                "&copy; &#65; → \\&copy; \\&#¦65;",
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
        assertThat(MarkdownText.escaped(text)).isEqualTo(joined(escaped));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "@octocat and @github/team → @¦octocat and @¦github/team",
                "See #12, GH-34, gh-5 → See #¦12, GH-¦34, gh-¦5",
                "octo/repo#5 → octo/repo#¦5",
                "#12 → \\#¦12",
                "a@b.example → a@¦b.example",
                "5c4d2a1e0b9f8e7d6c5b4a39281706f5e4d3c2b1 → 5c4d2a¦1e0b9f¦8e7d6c¦5b4a39¦281706¦f5e4d3¦c2b1",
                "at abc1234. → at abc123¦4.",
                "1000000 @ C# team#lead GHx-1 → 1000000 @ C# team#lead GHx-1",
            })
    void nobody_is_notified_and_nothing_linked(String text, String escaped) {
        assertThat(MarkdownText.escaped(text)).isEqualTo(joined(escaped));
    }

    private static String joined(String text) {
        return text.replace('¦', LogText.WORD_JOINER);
    }

    @Test
    void stays_in_one_line_and_keeps_direction() {
        assertThat(MarkdownText.escaped(" a\nb ")).isEqualTo("a␊b");
        assertThat(MarkdownText.escaped("שלום")).isEqualTo("\u2067שלום\u2069");
    }
}
