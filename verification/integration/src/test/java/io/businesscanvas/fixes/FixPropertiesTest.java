package io.businesscanvas.fixes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.check.CheckSession;
import io.businesscanvas.check.FixScope;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.validation.Validator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What fixes do to thousands of random canvases that are broken. */
class FixPropertiesTest {
    private static final int SEEDS = 200;
    private static final List<String> NEVER_NEW = List.of("file.repeated-property", "link.", "id.", "ignore.");

    @TempDir
    private Path folder;

    /** The damage is undone exactly, or left alone where it is not beyond doubt. */
    @ParameterizedTest
    @EnumSource(Damage.class)
    void a_safe_fix_restores_what_was_there(Damage damage) throws IOException {
        int restored = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            String original = fixed(
                    CanvasJson.standard().writeText(CanvasGenerator.from(seed).typical()), FixScope.SAFE);
            Optional<String> damaged = damage.apply(original, new Random(seed));
            if (damaged.isPresent()) {
                String fixed = fixed(damaged.get(), FixScope.SAFE);
                assertThat(fixed).as("%s, seed %d", damage, seed).isIn(original, damaged.get());
                restored += fixed.equals(damaged.get()) ? 0 : 1;
                assertThat(counts(fixed).keySet())
                        .as("%s, seed %d", damage, seed)
                        .allMatch(key -> counts(original).containsKey(key)
                                || counts(damaged.get()).containsKey(key));
            }
        }
        assertThat(restored).as("restored").isGreaterThan(SEEDS / 10);
    }

    @ParameterizedTest
    @EnumSource(FixScope.class)
    void fixing_again_changes_nothing_and_nothing_gets_worse(FixScope scope) throws IOException {
        int changed = 0;
        for (int seed = 0; seed < 5 * SEEDS; seed++) {
            Random random = new Random(seed);
            String broken = broken(seed, random);
            String fixed = fixed(broken, scope);
            changed += fixed.equals(broken) ? 0 : 1;
            assertThat(fixed(fixed, scope)).as("%s, seed %d", scope, seed).isEqualTo(fixed);
            assertNotWorse(broken, fixed, scope + ", seed " + seed);
        }
        assertThat(changed).isGreaterThan(SEEDS);
    }

    private static void assertNotWorse(String broken, String fixed, String description) {
        if (parse(broken).canvas().isEmpty()) {
            return;
        }
        assertThat(parse(fixed).canvas()).as(description).isPresent();
        Map<String, Integer> before = counts(broken);
        Map<String, Integer> after = counts(fixed);
        Set<String> skipped = Validator.standard().validate(parse(broken)).rulesSkipped().stream()
                .map(rule -> rule.rule().value())
                .collect(Collectors.toSet());
        assertThat(after.keySet())
                .as(description)
                .filteredOn(key -> NEVER_NEW.stream().anyMatch(key::startsWith)
                        && !skipped.contains(key.substring(0, key.indexOf(' '))))
                .allMatch(key -> after.get(key) <= before.getOrDefault(key, 0));
    }

    /** A canvas with several kinds of damage, and at times with a character less. */
    private static String broken(int seed, Random random) {
        CanvasGenerator generator = CanvasGenerator.from(seed);
        String text =
                CanvasJson.standard().writeText(random.nextBoolean() ? generator.typical() : generator.anything());
        for (int i = random.nextInt(4); i >= 0; i--) {
            Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
            text = damage.apply(text, random).orElse(text);
        }
        if (random.nextInt(3) > 0) {
            return text;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + text.substring(at + 1);
    }

    private String fixed(String text, FixScope scope) throws IOException {
        List<String> fixed = new ArrayList<>();
        CheckSession.builder()
                .workingFolder(folder)
                .build()
                .plan(List.of(), "a.canvas.json", text.getBytes(UTF_8))
                .fix(scope, file -> fixed.add(file.text()));
        return fixed.isEmpty() ? parse(text).source().text() : fixed.get(0);
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new HashMap<>();
        for (Finding finding : Validator.standard().validate(parse(text)).findings()) {
            counts.merge(finding.rule() + " " + finding.message().in(Locale.ENGLISH), 1, Integer::sum);
        }
        return counts;
    }

    private static CanvasDocument parse(String text) {
        return CanvasJson.standard().parse(CanvasSource.of("a.canvas.json", text));
    }
}
