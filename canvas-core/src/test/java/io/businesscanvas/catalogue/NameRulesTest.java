package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.findings;
import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.personal;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import io.businesscanvas.value.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "TODO",
                "(tbd)",
                "To  be—defined!",
                "Ｔｏｄｏ",
                "“待补充”",
                "...",
                "？",
                "—",
                "_",
                "New\u00A0entry",
                "to-be-done"
            })
    void a_placeholder_is_recognized_regardless_of_its_context(String name) {
        assertThat(locations("name.placeholder", Cost.of(name))).containsExactly("costStructure[0]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Todo list", "🚲", "$", "A todo", "to do", "Placeholder ads"})
    void other_names_are_not_placeholders(String name) {
        assertThat(locations("name.placeholder", Cost.of(name))).isEmpty();
    }

    @Test
    void a_duplicate_name_is_compared_with_the_first_and_silent_between_entries_of_the_same_id() {
        Channel shop = Channel.of("Web shop");
        assertThat(locations("name.duplicate", shop, shop.withId(EntryId.of("b")), shop, shop.withId(EntryId.of("c"))))
                .containsExactly("channels[1]", "channels[3]");
        assertThat(locations("name.duplicate", shop, Channel.of("WEB–SHOP"))).isEmpty();
        assertThat(locations("name.duplicate", shop, Channel.of("WEB–SHOP").withId(EntryId.of("b"))))
                .containsExactly("channels[1]");
        assertThat(locations("name.duplicate", shop, KeyResource.of("Web shop")))
                .isEmpty();
    }

    @Test
    void duplicate_names_are_found_among_many() {
        KeyActivity[] many = new KeyActivity[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = KeyActivity.of("Activity " + i % 39).withId(EntryId.of("id" + i));
        }
        assertThat(locations("name.duplicate", many)).containsExactly("keyActivities[39]");
    }

    @ParameterizedTest
    @CsvSource({
        "one two three four five six seven eight nine ten, false",
        "one two three four five six seven eight nine ten eleven, true",
        "one two three four five six seven eight nine ten - !, false",
        "one-two-three-four five six seven eight nine ten eleven, false",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十, false",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一, true",
        "カタカナひらがな한글ㄅ一二三四五六七八九十一二三四五六七八九十, true"
    })
    void a_long_name_has_more_than_ten_words_or_thirty_cjk_characters(String name, boolean isLong) {
        assertThat(locations("name.long", Cost.of(name)).isEmpty()).isEqualTo(!isLong);
    }

    @Test
    void a_vague_name_is_one_of_the_list_of_its_block() {
        assertThat(locations(
                        "name.vague",
                        CustomerSegment.of("Customers"),
                        CustomerSegment.of("Business customers"),
                        ValueProposition.of("软件"),
                        ValueProposition.of("Customers"),
                        CustomerRelationship.of("Customer  Service."),
                        RevenueStream.of("Fees"),
                        KeyPartner.of("Suppliers"),
                        KeyResource.of("Software"),
                        Cost.of("Services")))
                .containsExactly(
                        "customerSegments[0]",
                        "valuePropositions[0]",
                        "customerRelationships[0]",
                        "revenueStreams[0]",
                        "keyPartners[0]");
    }

    @Test
    void a_name_in_two_blocks_is_reported_at_the_relationship_and_at_the_activity() {
        assertThat(locations(
                        "name.in-two-blocks",
                        Channel.of("Club"),
                        CustomerRelationship.of("club"),
                        KeyResource.of("Platform"),
                        KeyActivity.of("Platform"),
                        Cost.of("Platform"),
                        KeyPartner.of("Club")))
                .containsExactly("customerRelationships[0]", "keyActivities[0]");
        assertThat(locations("name.in-two-blocks", Channel.of("Club"), KeyActivity.of("Club")))
                .isEmpty();
    }

    @Test
    void a_kind_of_the_other_variant_is_reported_in_both() {
        Cost time = Cost.builder().name("Time").kind(Cost.Kind.TIME).build();
        Channel store =
                Channel.builder().name("Store").kind(Channel.Kind.OWN_STORE).build();
        assertThat(locations("kind.other-variant", time, store)).containsExactly("costStructure[0]");
        assertThat(findings("kind.other-variant", personal(time, store))).isEmpty();
        Cost fixed = Cost.builder().name("Rent").kind(Cost.Kind.FIXED).build();
        assertThat(locations("kind.other-variant", personal(fixed))).containsExactly("costStructure[0]");
    }
}
