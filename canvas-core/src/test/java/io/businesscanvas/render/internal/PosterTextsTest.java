package io.businesscanvas.render.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PosterTextsTest {
    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("src/main/resources/io/businesscanvas/render").resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_texts_without_apostrophes() throws IOException {
        Properties english = texts("poster.properties");
        Properties chinese = texts("poster_zh_Hans.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(List.of(english.values(), chinese.values()))
                .allSatisfy(
                        all -> assertThat(all).noneMatch(text -> text.toString().contains("'")));
    }

    @Test
    void both_variants_are_attributed() {
        for (Variant variant : Variant.values()) {
            assertThat(PosterTexts.in(Locale.CHINA).attribution(variant)).contains("CC BY-SA");
        }
    }

    @Test
    void a_personal_block_has_its_number_and_caption() {
        PosterTexts texts = PosterTexts.in(Locale.ENGLISH);
        assertThat(texts.heading(Block.CHANNELS, Variant.BUSINESS)).isEqualTo("Channels");
        assertThat(texts.heading(Block.CHANNELS, Variant.PERSONAL)).startsWith("05 Channels: ");
    }

    @Test
    void labels_and_verbs_come_before_what_they_are_about() {
        assertThat(PosterTexts.in(Locale.ENGLISH).detail("kind", "niche")).isEqualTo("kind: niche");
        assertThat(PosterTexts.in(Locale.CHINA).links("服务于", "通勤者")).isEqualTo("服务于：通勤者");
        assertThat(PosterTexts.in(Locale.ENGLISH).half(Block.Half.VALUE)).isEqualTo("Value · feeling");
        assertThat(PosterTexts.in(Locale.CHINA).nothing()).isEqualTo("（暂无）");
    }
}
