package io.businesscanvas.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A short run, so that the long one does not rot. */
class FuzzTest {
    private static final long SEEDS = 400;

    @Test
    void promises_hold_for_damaged_canvases_with_nearly_every_kind_of_problem() {
        Set<String> kinds = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            kinds.addAll(checked(seed));
        }
        assertThat(kinds)
                .contains("clean", "file.syntax", "file.encoding", "file.type", "file.null", "file.unknown-property")
                .contains("file.repeated-property", "file.missing-property", "file.unknown-value", "file.id")
                .contains("file.link", "file.amount", "file.surrogate");
    }

    private static Set<String> checked(long seed) {
        try {
            return Promises.check(DamagedCanvas.of(seed), seed);
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError("seed " + seed, e);
        }
    }

    @Test
    void the_same_seed_gives_the_same_input() {
        for (long seed = 0; seed < SEEDS; seed++) {
            assertThat(DamagedCanvas.of(seed)).isEqualTo(DamagedCanvas.of(seed));
        }
    }

    @Test
    void tokens_are_the_whole_text() {
        String text = "{ \"a\\\"b\": [1.5e3, true,\n null] } 'é \"";
        assertThat(String.join("", JsonTokens.of(text))).isEqualTo(text);
        assertThat(JsonTokens.of("{\"a\":-1}")).containsExactly("{", "\"a\"", ":", "-1", "}");
    }
}
