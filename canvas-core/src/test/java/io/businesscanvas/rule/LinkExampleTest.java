package io.businesscanvas.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Relation;
import io.businesscanvas.model.ValueProposition;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkExampleTest {
    @Test
    void an_entry_that_is_only_a_name_is_shown_as_an_object() {
        Message example =
                LinkExample.of(ValueProposition.of("\"Same-day\" repair"), Relation.SERVES, Optional.of("commuters"));
        assertThat(example.in(Locale.ROOT))
                .isEqualTo(", for example { \"name\": \"\\\"Same-day\\\" repair\", \"serves\": [\"commuters\"] }");
        assertThat(example.in(Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("，例如 { \"name\": \"\\\"Same-day\\\" repair\", \"serves\": [\"commuters\"] }");
    }

    @Test
    void any_other_entry_gets_the_id() {
        ValueProposition described =
                ValueProposition.builder().name("Repair").description("fast").build();
        assertThat(LinkExample.of(described, Relation.SERVES, Optional.of("commuters"))
                        .in(Locale.ROOT))
                .isEqualTo(", for example \"commuters\"");
        assertThat(LinkExample.of(ValueProposition.of("Repair"), Relation.SERVES, Optional.empty())
                        .in(Locale.ROOT))
                .isEmpty();
    }
}
