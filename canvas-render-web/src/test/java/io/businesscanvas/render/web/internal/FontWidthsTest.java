package io.businesscanvas.render.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontWidthsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "i, 278",
        "中文, 2000",
        "e\u0301, 616",
        "שלום, 3000",
        "👨‍👩‍👧, 1400",
        "❤\uFE0F, 1400",
        "नम, 2000"
    })
    void text_takes_the_room_of_the_widest_font(String text, int width) {
        assertThat(FontWidths.REGULAR.of(text)).isEqualTo(width);
    }
}
