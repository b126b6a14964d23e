package io.businesscanvas.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas.CostOrientation;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.Variant;
import io.businesscanvas.value.Keyword;
import io.businesscanvas.value.Period;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {
    @ParameterizedTest
    @ValueSource(strings = {"labels", "labels_zh_Hans"})
    void has_a_text_for_every_name_and_question_and_no_other(String file) {
        assertThat(new TreeSet<>(texts(file).stringPropertyNames())).containsExactlyElementsOf(expectedKeys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-Hans"})
    void has_two_to_five_questions_per_block(String language) {
        Labels labels = Labels.in(Locale.forLanguageTag(language));
        for (Block block : Block.values()) {
            for (Variant variant : Variant.values()) {
                assertThat(labels.questions(block, variant))
                        .hasSizeBetween(2, 5)
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"labels", "labels_zh_Hans"})
    void no_text_is_blank_or_needs_quoting(String file) {
        Properties texts = texts(file);
        assertThat(texts.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(texts.getProperty(key)).isNotBlank().doesNotContain("'", "{", "}"));
    }

    @Test
    void rejects_a_keyword_that_is_not_of_the_model() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Labels.in(Locale.ENGLISH).name(Severity.ERROR))
                .withMessage("keyword must be one of the model, but was ERROR");
    }

    @Test
    void names_blocks_in_both_languages_and_variants() {
        Labels english = Labels.in(Locale.ENGLISH);
        Labels chinese = Labels.in(Locale.SIMPLIFIED_CHINESE);
        assertThat(english.name(Block.KEY_PARTNERS, Variant.BUSINESS)).isEqualTo("Key partners");
        assertThat(chinese.name(Block.KEY_PARTNERS, Variant.BUSINESS)).isEqualTo("重要合作");
        assertThat(chinese.shortName(Block.KEY_PARTNERS, Variant.PERSONAL)).isEqualTo("谁能帮我");
        assertThat(english.name(Channel.Phase.AFTER_SALES)).isEqualTo("after-sales");
        assertThat(english.verb(Relation.SERVES)).isEqualTo("serves");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "zh-CN", "zh-Hans", "zh-SG", "zh-Hans-TW"})
    void speaks_chinese_to_readers_of_simplified_chinese(String language) {
        assertThat(nameOfChannels(Locale.forLanguageTag(language))).isEqualTo("渠道通路");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh-TW", "zh-Hant", "zh-HK", "tr", "ar", "und"})
    void speaks_english_to_everybody_else(String language) {
        assertThat(nameOfChannels(Locale.forLanguageTag(language))).isEqualTo("Channels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "ar-EG", "en-US"})
    void the_default_locale_plays_no_part(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            ResourceBundle.clearCache();
            assertThat(nameOfChannels(Locale.ENGLISH)).isEqualTo("Channels");
            assertThat(nameOfChannels(Locale.FRENCH)).isEqualTo("Channels");
            assertThat(nameOfChannels(Locale.CHINA)).isEqualTo("渠道通路");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String nameOfChannels(Locale locale) {
        return Labels.in(locale).name(Block.CHANNELS, Variant.BUSINESS);
    }

    /** The file itself, since a bundle would fill its gaps from the English one. */
    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (Reader reader =
                new InputStreamReader(Labels.class.getResourceAsStream(file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Set<String> expectedKeys() {
        Set<String> keys = new TreeSet<>();
        for (Block block : Block.values()) {
            for (Variant variant : Variant.values()) {
                keys.add("block." + block.key() + "." + variant.key() + ".name");
                keys.add("block." + block.key() + "." + variant.key() + ".short");
                int questions =
                        Labels.in(Locale.ENGLISH).questions(block, variant).size();
                IntStream.rangeClosed(1, questions)
                        .forEach(n -> keys.add("block." + block.key() + "." + variant.key() + ".question." + n));
            }
            EntryAttribute.of(block).forEach(attribute -> keys.add("attribute." + attribute.property()));
            EntryAttribute.ownOf(block)
                    .forEach(attribute ->
                            keys.addAll(prefixed(block.key() + "." + attribute.property(), attribute.keywords())));
        }
        Stream.of(Relation.values()).forEach(relation -> keys.add("relation." + relation.property()));
        keys.addAll(prefixed("status", List.of(Entry.Status.values())));
        keys.addAll(prefixed("group", List.of(EntryGroup.Kind.values())));
        keys.addAll(prefixed("per", List.of(Period.values())));
        keys.addAll(prefixed("variant", List.of(Variant.values())));
        keys.addAll(prefixed("costOrientation", List.of(CostOrientation.values())));
        return keys;
    }

    private static List<String> prefixed(String prefix, List<? extends Keyword> keywords) {
        return keywords.stream().map(keyword -> prefix + "." + keyword.key()).toList();
    }
}
