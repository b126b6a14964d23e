package io.businesscanvas.catalogue;

import static io.businesscanvas.validation.RuleTester.locations;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.ValueProposition;
import org.junit.jupiter.api.Test;

class ActivityRulesTest {
    private static final ValueProposition REPAIR = ValueProposition.of("Repair");
    private static final KeyResource WORKSHOP = KeyResource.of("Workshop");
    private static final KeyActivity REPAIRING = KeyActivity.of("Repairing");
    private static final KeyActivity MEETING = KeyActivity.of("Meeting");

    @Test
    void an_activity_supports_something_once_activities_do() {
        assertThat(locations("activity.idle", REPAIR, REPAIRING.supporting(REPAIR), MEETING))
                .containsExactly("keyActivities[1]");
        assertThat(locations("activity.idle", REPAIR, WORKSHOP.supporting(REPAIR), MEETING))
                .isEmpty();
    }
}
