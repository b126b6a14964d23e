package io.businesscanvas.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.generator.CanvasGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an answer comes out, and every problem has a place in the text. */
class HostileInputTest {
    private static final int DAMAGES_PER_SEED = 150;

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_may_be_cut_anywhere(String sample) {
        for (int length = 0; length < sample.stripTrailing().length(); length++) {
            CanvasDocument document = ProblemTester.parse(sample.substring(0, length));
            assertThat(document.canvas()).isEmpty();
            assertThat(document.problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.rule().value()).isIn("file.syntax"));
            checkLocations(document);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bytes_may_be_flipped_dropped_and_inserted(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES_PER_SEED; i++) {
            String sample = i % 3 == 2
                    ? CanvasJson.standard()
                            .writeText(CanvasGenerator.from(seed + i).anything())
                    : Samples.ALL.get(i % 3);
            byte[] damaged = damage(sample.getBytes(StandardCharsets.UTF_8), random);
            checkLocations(CanvasJson.standard().parse("a", damaged));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void characters_may_be_flipped_dropped_and_inserted(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DAMAGES_PER_SEED; i++) {
            String sample = Samples.ALL.get(i % 2);
            byte[] utf16 = damage(sample.getBytes(StandardCharsets.UTF_16BE), random);
            checkLocations(ProblemTester.parse(new String(utf16, StandardCharsets.UTF_16BE)));
            StringBuilder text = new StringBuilder(sample);
            for (int n = 1 + random.nextInt(3); n > 0; n--) {
                text.setCharAt(random.nextInt(text.length()), "{}[]\",:\\\n\uD800x0-".charAt(random.nextInt(13)));
            }
            checkLocations(ProblemTester.parse(text.toString()));
        }
    }

    @Test
    void text_that_is_made_to_be_slow_is_read_in_time() {
        String head = "{\"businessCanvas\":\"1.0\",\"title\":\"a\",";
        assertInTime(head + "\"x-a\":[" + "1,".repeat(2_000_000) + "1]" + ",\"x-a\":1".repeat(900) + "}");
        assertInTime(head + "\"x-a\":[" + "1,".repeat(2_000_000) + "1}");
        assertInTime(head + "\"channels\":[" + "{\"name\":\"a\",\"name\":\"b\"},".repeat(100_000) + "\"c\"]}");
        assertInTime(head + "\"x-a\":{" + "\"a\":{},\"a\":".repeat(50) + "1" + "}}");
        assertInTime(head + "\"foo\":" + "[".repeat(1 << 22));
        assertInTime("[".repeat(1 << 22));
        assertInTime(head + "\"" + "a".repeat(1 << 22) + "\":1,\"x-b\":" + "9".repeat(1 << 22) + "}");
        assertInTime(head + "\"channels\":[{\"name\":\"a\",\"id\":\"" + "-".repeat(1 << 22) + "\"}]}");
        StringBuilder colliding = new StringBuilder(head).append("\"x-a\":{");
        for (int i = 0; i < 1 << 14; i++) {
            colliding.append('"');
            for (int bit = 0; bit < 14; bit++) {
                colliding.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            colliding.append("\":1,");
        }
        assertInTime(colliding.append("\"b\":1}}").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "\u0301\u0323", "Σ", "aΣ.", "İΣ", "İ", "ß", "a-", "\u1100", "\uFDFA"})
    void texts_that_are_slow_to_bring_into_another_form_are_read_in_time(String unit) {
        String text = unit.repeat((1 << 18) / unit.length());
        assertInTime("""
                {"title": "%s", "language": "%1$s", "%1$s": 1, "channels": ["%1$s", {"name": "a", "id": "%1$s"}],
                 "costStructure": [{"name": "%1$s", "share": "%1$s", "kind": "%1$s", "causedBy": ["%1$s"],
                  "amount": {"value": "%1$s", "currency": "%1$s"}}]}
                """.formatted(text));
    }

    private static void assertInTime(String text) {
        // Seconds at most, on a busy machine too; what grows with the square of the size takes minutes.
        Assertions.assertTimeout(Duration.ofSeconds(40), () -> checkLocations(ProblemTester.parse(text)));
    }

    private static void checkLocations(CanvasDocument document) {
        int length = document.source().text().length();
        for (Finding problem : document.problems()) {
            checkPlace(problem.span().orElseThrow(), length);
            problem.related().forEach(related -> checkPlace(related.span().orElseThrow(), length));
            assertThat(problem.message().in(Locale.ROOT) + problem.message().in(Locale.CHINA))
                    .doesNotContain("jackson", "java.", "Exception");
        }
        if (document.canvas().isEmpty()) {
            assertThat(document.problems()).isNotEmpty();
        }
        assertThat(document.problems())
                .extracting(problem -> problem.message().in(Locale.ROOT))
                .doesNotContain("This is not JSON.");
    }

    private static void checkPlace(SourceSpan span, int length) {
        assertThat(span.offset()).isBetween(0, length);
        assertThat(span.end()).isBetween(span.offset(), length);
    }

    private static byte[] damage(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(3)) {
                case 0 -> damaged[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> {
                    System.arraycopy(damaged, at + 1, damaged, at, damaged.length - at - 1);
                    damaged = Arrays.copyOf(damaged, damaged.length - 1);
                }
                default -> {
                    damaged = Arrays.copyOf(damaged, damaged.length + 1);
                    System.arraycopy(damaged, at, damaged, at + 1, damaged.length - at - 1);
                    damaged[at] = (byte) random.nextInt(256);
                }
            }
        }
        return damaged;
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    static Iterable<String> samples() {
        return Samples.ALL;
    }
}
