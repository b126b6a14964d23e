package io.businesscanvas.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.businesscanvas.document.Severity;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final CheckTotals TWO_WARNINGS = new CheckTotals(0, 2, 1, 1, 0, 1, 0, false, 0, 0, 0, Map.of());

    @Test
    void errors_alone_fail_by_default() {
        assertThat(Threshold.standard().isReachedBy(TWO_WARNINGS)).isFalse();
        assertThat(Threshold.of(Severity.WARNING).isReachedBy(TWO_WARNINGS)).isTrue();
        assertThat(Threshold.of(Severity.HINT).isReachedBy(TWO_WARNINGS)).isTrue();
    }

    @Test
    void more_warnings_than_allowed_fail_unless_nothing_ever_does() {
        assertThat(Threshold.standard().withMaxWarnings(2).isReachedBy(TWO_WARNINGS))
                .isFalse();
        assertThat(Threshold.standard().withMaxWarnings(1).isReachedBy(TWO_WARNINGS))
                .isTrue();
        assertThat(Threshold.never().withMaxWarnings(1).isReachedBy(TWO_WARNINGS))
                .isFalse();
    }

    @Test
    void rejects_a_negative_number_of_warnings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Threshold.standard().withMaxWarnings(-1))
                .withMessage("maxWarnings must not be negative, but was -1");
    }
}
