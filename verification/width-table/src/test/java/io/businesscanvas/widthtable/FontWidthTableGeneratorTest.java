package io.businesscanvas.widthtable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FontWidthTableGeneratorTest {
    private static final Path IN_USE =
            Path.of("../../canvas-render-web/src/main/java/io/businesscanvas/render/web/internal/FontWidthTable.java");

    @Test
    void the_generated_table_is_up_to_date() throws Exception {
        assumeTrue(
                FontWidthTableGenerator.FONTS.stream().allMatch(Files::exists),
                "fonts-liberation and fonts-dejavu are not installed");
        assertThat(Files.readString(IN_USE)).isEqualTo(FontWidthTableGenerator.source());
    }
}
