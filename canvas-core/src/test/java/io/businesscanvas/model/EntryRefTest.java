package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.value.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntryRefTest {
    @Test
    void reads_a_short_reference() {
        EntryRef ref = EntryRef.parse("marketing");
        assertThat(ref).isEqualTo(EntryRef.to(EntryId.of("marketing"))).hasToString("marketing");
        assertThat(ref.isQualified()).isFalse();
        assertThat(ref.block()).isEmpty();
    }

    @Test
    void reads_a_qualified_reference() {
        EntryRef ref = EntryRef.parse("keyActivities/marketing");
        assertThat(ref)
                .isEqualTo(EntryRef.to(Block.KEY_ACTIVITIES, EntryId.of("marketing")))
                .hasToString("keyActivities/marketing");
        assertThat(ref.block()).contains(Block.KEY_ACTIVITIES);
    }

    @Test
    void keeps_a_block_that_does_not_exist() {
        EntryRef ref = EntryRef.parse("activities/marketing");
        assertThat(ref.isQualified()).isTrue();
        assertThat(ref.block()).isEmpty();
        assertThat(ref).hasToString("activities/marketing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "key-activities/a", "a/b/c", "a b", "块/a"})
    void rejects_a_text_of_neither_form(String text) {
        assertThat(EntryRef.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> EntryRef.parse(text));
    }
}
