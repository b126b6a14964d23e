package io.businesscanvas.catalogue.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.internal.text.NormalForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameCoreTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "placeholder",
                "everyone",
                "funding",
                "no cost",
                "vague.channels",
                "vague.keyResources",
                "vague.keyActivities",
                "vague.costStructure",
                "vague.customerSegments",
                "vague.valuePropositions",
                "vague.customerRelationships",
                "vague.revenueStreams",
                "vague.keyPartners"
            })
    void every_listed_word_is_in_normal_form(String list) {
        assertThat(WordLists.of(list)).isNotEmpty().allMatch(NameCoreTest::isNormal);
    }

    @ParameterizedTest
    @CsvSource({
        "all our great customers, customer",
        "'(Customers!)', customer",
        "所有的客户, 客户",
        "优质服务, 服务",
        "好的, 好的",
        "the, the",
        "all, all",
        "parties, party",
        "glasses, glass",
        "access, access",
        "bus, bus",
        "cars, car",
        "a the b, b"
    })
    void the_core_of_a_name_is_what_is_compared(String name, String core) {
        assertThat(NameCore.of(NormalForm.of(name))).isEqualTo(core);
    }

    private static boolean isNormal(String word) {
        return NormalForm.withoutOuterPunctuation(NormalForm.of(word)).equals(word);
    }
}
