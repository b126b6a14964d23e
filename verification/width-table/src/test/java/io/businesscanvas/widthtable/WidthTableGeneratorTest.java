package io.businesscanvas.widthtable;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WidthTableGeneratorTest {
    private static final Path TABLE =
            Path.of("../../canvas-core/src/main/java/io/businesscanvas/render/internal/WidthTable.java");

    @Test
    void the_generated_table_is_up_to_date() throws IOException {
        assertThat(TABLE).hasContent(WidthTableGenerator.source());
    }
}
