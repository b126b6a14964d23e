package io.businesscanvas.render.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SegmentColorTest {
    private static double brightness(String color, int start) {
        double value = Integer.parseInt(color.substring(start, start + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double luminance(String color) {
        return 0.2126 * brightness(color, 1) + 0.7152 * brightness(color, 3) + 0.0722 * brightness(color, 5);
    }

    @ParameterizedTest
    @EnumSource
    void letters_contrast_with_their_color(SegmentColor color) {
        double one = luminance(color.fill());
        double other = luminance(color.text());
        assertThat((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05))
                .isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @EnumSource
    void pages_have_the_same_colors(SegmentColor color) {
        String css = PageAssets.STYLE.replace("#fff}", "#ffffff}");
        assertThat(css).contains("." + color.style() + "{background:" + color.fill() + ";color:" + color.text() + "}");
    }
}
