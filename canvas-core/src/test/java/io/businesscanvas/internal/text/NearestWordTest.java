package io.businesscanvas.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestWordTest {
    private static final List<String> KNOWN = List.of("serves", "reaches", "delivers", "paidBy", "客户");

    @ParameterizedTest
    @CsvSource({
        "serve, serves",
        "servse, serves",
        "SERVES, serves",
        "paidby, paidBy",
        "paydBi, paidBy",
        "客户们, 客户",
        "x, ",
        "completely, ",
        "reache, reaches"
    })
    void finds_the_word_with_the_fewest_edits(String word, String nearest) {
        assertThat(NearestWord.to(word, KNOWN).orElse(null)).isEqualTo(nearest);
    }

    @Test
    void of_equally_near_words_the_first_in_the_alphabet_is_taken_whatever_their_order() {
        assertThat(NearestWord.to("cat", List.of("rat", "bat", "hat"))).contains("bat");
        assertThat(NearestWord.to("cat", List.of("bat", "rat", "hat"))).contains("bat");
    }

    @Test
    void one_edit_in_every_three_letters_is_allowed() {
        assertThat(NearestWord.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(NearestWord.to("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(NearestWord.to("anything", List.of())).isEmpty();
    }
}
