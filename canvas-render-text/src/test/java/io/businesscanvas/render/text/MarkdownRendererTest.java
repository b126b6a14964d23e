package io.businesscanvas.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.KeyPartner;
import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MarkdownRendererTest {
    @Test
    void writes_a_section_for_each_block() throws IOException {
        Golden.assertMatches("markdown-en", MarkdownRenderer.standard().render(Samples.BIKE_SHOP));
        Golden.assertMatches("markdown-zh", MarkdownRenderer.standard().render(Samples.CAREER));
    }

    @Test
    void draws_the_poster_as_a_table_by_option() throws IOException {
        MarkdownRenderer.Builder table = MarkdownRenderer.builder().table(true).links(false);
        Golden.assertMatches("markdown-table-en", table.build().render(Samples.BIKE_SHOP));
        Golden.assertMatches("markdown-table-zh", table.amounts(true).build().render(Samples.CAREER));
    }

    @Test
    void shows_questions_in_empty_blocks_by_option() throws IOException {
        MarkdownRenderer.Builder worksheet = MarkdownRenderer.builder().questions(true);
        Golden.assertMatches("markdown-questions-en", worksheet.build().render(Samples.BLANK));
        Golden.assertMatches(
                "markdown-questions-table-zh",
                worksheet.table(true).locale(Locale.CHINA).build().render(Samples.BLANK));
    }

    @Test
    void escapes_the_text_of_the_canvas() {
        BusinessCanvas canvas = BusinessCanvas.builder()
                .title("# 1 *star*")
                .add(KeyPartner.of("a | b <img src=x>\n- c"))
                .build();
        assertThat(MarkdownRenderer.builder()
                        .table(true)
                        .attribution(false)
                        .build()
                        .render(canvas))
                .isEqualTo("""
                        # \\# 1 \\*star\\*

                        | **Key partners**<br>• a \\| b \\<img src=x\\>␊- c | **Key activities** | **Value propositions** | **Customer relationships** | **Customer segments** |
                        |---|---|---|---|---|
                        | | **Key resources** | | **Channels** | |
                        | **Cost structure** | | | **Revenue streams** | |
                        """);
    }
}
