package io.businesscanvas.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.EntryAttribute;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Chinese texts use the terms of the Chinese canvas: {@code words/chinese.txt} lists those they avoid. */
class ChineseWordsTest {
    private static final Labels LABELS = Labels.in(Locale.SIMPLIFIED_CHINESE);

    /** Code words are in brackets after their label: 评估（“evaluation”）. */
    private static final Pattern BRACKETS = Pattern.compile("（[^（）]*）");

    private static final Pattern CODE_WORD = Pattern.compile("“[a-z][A-Za-z-]+”");

    @Test
    void no_text_contains_an_avoided_word() {
        AvoidedWords avoided = AvoidedWords.chinese();
        List<String> found = UserText.chinese().stream()
                .flatMap(text -> avoided.in(text.text()).map(word -> text.at() + ": " + word).stream())
                .toList();
        assertThat(found).isEmpty();
    }

    @Test
    void code_words_in_messages_of_rules_follow_their_label() {
        assertThat(UserText.chineseRules())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(BRACKETS.matcher(text.text()).replaceAll(""))
                        .as(text.at())
                        .doesNotContainPattern(CODE_WORD));
    }

    @ParameterizedTest
    @EnumSource(Block.class)
    void messages_call_a_block_what_the_poster_calls_it(Block block) {
        for (Variant variant : Variant.values()) {
            String noun = Phrases.noun(block, variant).in(Locale.SIMPLIFIED_CHINESE);
            assertThat(LABELS.name(block, variant)).startsWith(noun);
        }
    }

    @ParameterizedTest
    @EnumSource(Block.class)
    void an_attribute_has_one_name_in_every_block(Block block) {
        Map<String, String> names = Map.of("kind", "类别", "priceLevel", "价位", "share", "占比", "evidence", "依据");
        for (EntryAttribute attribute : EntryAttribute.of(block)) {
            String name = LABELS.name(attribute);
            assertThat(name).isEqualTo(names.getOrDefault(attribute.property(), name));
        }
    }
}
