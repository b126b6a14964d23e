package io.businesscanvas.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EntryLinksTest {
    private static final CustomerSegment COMMUTERS = CustomerSegment.of("Commuters");
    private static final CustomerSegment STUDENTS = CustomerSegment.of("Students");

    @Test
    void verbs_accept_entries_ids_and_strings() {
        ValueProposition expected = ValueProposition.of("Repair").serving(COMMUTERS, STUDENTS);
        assertThat(ValueProposition.of("Repair").serving(List.of(COMMUTERS, STUDENTS)))
                .isEqualTo(expected);
        assertThat(ValueProposition.of("Repair").serving(COMMUTERS.id(), STUDENTS.id()))
                .isEqualTo(expected);
        assertThat(ValueProposition.of("Repair").serving("commuters", "students"))
                .isEqualTo(expected);
    }

    @Test
    void adding_a_link_again_has_no_effect() {
        ValueProposition repair = ValueProposition.of("Repair").serving(COMMUTERS);
        assertThat(repair.serving(COMMUTERS)).isEqualTo(repair);
        assertThat(repair.serving("commuters", "customerSegments/commuters")).isEqualTo(repair);
        assertThat(ValueProposition.of("Repair").serving(COMMUTERS, COMMUTERS)).isEqualTo(repair);
    }

    @Test
    void a_list_of_links_is_kept_as_it_is() {
        EntryRef commuters = EntryRef.parse("commuters");
        assertThat(EntryLinks.none()
                        .with(Relation.SERVES, List.of(commuters, commuters))
                        .to(Relation.SERVES))
                .containsExactly(commuters, commuters);
    }

    @Test
    void rejects_an_entry_of_a_block_to_which_the_relation_does_not_lead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EntryLinks.none().and(Relation.SERVES, Cost.of("Rent")))
                .withMessage("target of \"serves\" must be in customerSegments, but was \"costStructure\"");
    }

    @Test
    void a_builder_of_any_entry_clears_values() {
        Entry given = Cost.builder()
                .name("Rent")
                .description("monthly")
                .status(Entry.Status.TESTING)
                .build();
        Entry.Builder builder = given.toBuilder();
        assertThat(builder.description(Optional.empty())
                        .status(Optional.empty())
                        .build())
                .isEqualTo(Cost.of("Rent"));
    }
}
