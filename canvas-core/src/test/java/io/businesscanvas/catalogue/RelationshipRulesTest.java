package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static io.businesscanvas.validation.RuleTester.messages;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerRelationship.Goal;
import io.businesscanvas.value.EntryId;
import org.junit.jupiter.api.Test;

class RelationshipRulesTest {
    @Test
    void goals_are_required_once_two_relationships_name_some() {
        CustomerRelationship club = CustomerRelationship.of("Club");
        CustomerRelationship win = club.withGoals(Goal.ACQUISITION);
        CustomerRelationship more = CustomerRelationship.of("Pass").withGoals(Goal.UPSELLING);
        CustomerRelationship keep = CustomerRelationship.of("Calls").withGoals(Goal.RETENTION);
        assertThat(locations("relationship.goal-gap", win, CustomerRelationship.of("Pass")))
                .isEmpty();
        assertThat(messages("relationship.goal-gap", win, more))
                .containsExactly("No customer relationship has the goal \"retention\".");
        assertThat(messages("relationship.goal-gap", more, more.withId(EntryId.of("again"))))
                .containsExactly("No customer relationship has the goal \"acquisition\" and \"retention\".");
        assertThat(locations("relationship.goal-gap", win, more, keep)).isEmpty();
    }
}
