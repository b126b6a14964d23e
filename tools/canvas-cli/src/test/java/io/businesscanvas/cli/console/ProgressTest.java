package io.businesscanvas.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final long MILLISECOND = 1_000_000;
    private static final String CLEAR = "\r\u001b[K";

    private final StringWriter err = new StringWriter();
    private long now = 5;

    @Test
    void reports_progress_after_a_second_and_not_too_often() {
        Progress progress = progress(true);
        stepAt(progress, 0, 500, 999);
        assertThat(err.toString()).isEmpty();
        stepAt(progress, 1000, 1100, 1199, 1200);
        assertThat(err).hasToString(CLEAR + "4/100" + CLEAR + "7/100");
    }

    @Test
    void leaves_nothing_behind() {
        Progress progress = progress(true);
        stepAt(progress, 1000);
        progress.end();
        assertThat(err).hasToString(CLEAR + "1/100" + CLEAR);
    }

    @Test
    void a_short_check_writes_nothing_at_all() {
        Progress progress = progress(true);
        stepAt(progress, 999);
        progress.end();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void writes_nothing_where_it_is_not_shown() {
        Progress progress = progress(false);
        stepAt(progress, 1000, 5000);
        progress.end();
        assertThat(err.toString()).isEmpty();
        assertThat(progress.seconds()).isEqualTo(5);
    }

    private Progress progress(boolean isShown) {
        return new Progress(new PrintWriter(err), isShown, 100, () -> now);
    }

    private void stepAt(Progress progress, long... milliseconds) {
        for (long millisecond : milliseconds) {
            now = 5 + millisecond * MILLISECOND;
            progress.step();
        }
    }
}
