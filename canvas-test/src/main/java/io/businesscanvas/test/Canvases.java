package io.businesscanvas.test;

import io.businesscanvas.generator.CanvasGenerator;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Canvases for tests.
 *
 * <pre>{@code
 * // passes
 * BusinessCanvas twoShops = Canvases.minimal().toBuilder().add(Channel.of("Web shop")).build();
 * assertThat(twoShops).block(CHANNELS).hasSize(2);
 * // fails
 * assertThat(Canvases.of(Channel.of("Web shop").reaching("neighbours"))).isClean();
 * }</pre>
 *
 * <p>The named ones have no findings under any preset. Their ids are the same in both languages. A new version may add
 * to them: a test that needs every detail of a canvas should have its own.
 *
 * @since 0.1
 */
public final class Canvases {
    private static final String TITLE = "Canvas";

    private Canvases() {}

    /** Returns a business canvas with one entry in each block: a bakery, in English. */
    public static BusinessCanvas minimal() {
        return minimal(Locale.ENGLISH);
    }

    /** Returns a business canvas with one entry in each block, in Chinese for a Chinese locale, else in English. */
    public static BusinessCanvas minimal(Locale locale) {
        return read("minimal", locale);
    }

    /** Returns a business canvas with two customer segments, amounts, kinds and evidence, in English. */
    public static BusinessCanvas complete() {
        return complete(Locale.ENGLISH);
    }

    /**
     * Returns a business canvas with two customer segments, amounts, kinds and evidence, in Chinese for a Chinese
     * locale, else in English.
     */
    public static BusinessCanvas complete(Locale locale) {
        return read("complete", locale);
    }

    /** Returns a personal canvas: a teacher's, in English. */
    public static BusinessCanvas personal() {
        return personal(Locale.ENGLISH);
    }

    /** Returns a personal canvas, in Chinese for a Chinese locale, else in English. */
    public static BusinessCanvas personal(Locale locale) {
        return read("personal", locale);
    }

    /** Returns a business canvas with these entries, and an arbitrary title. */
    public static BusinessCanvas of(Entry... entries) {
        return builder().add(entries).build();
    }

    /** Returns a builder of a business canvas with an arbitrary title. */
    public static BusinessCanvas.Builder builder() {
        return BusinessCanvas.builder().title(TITLE);
    }

    /**
     * Returns a canvas of any shape: blocks empty or filled, every attribute present or absent, texts in many scripts
     * and with control characters, links that resolve and links that are broken, duplicated ids. The same seed gives
     * the same canvas in one version of this library.
     */
    public static BusinessCanvas random(long seed) {
        return CanvasGenerator.from(seed).anything();
    }

    private static BusinessCanvas read(String name, Locale locale) {
        String suffix = locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? "_zh_Hans" : "";
        String file = name + suffix + ".canvas.json";
        try (InputStream in = Objects.requireNonNull(Canvases.class.getResourceAsStream(file), file)) {
            return CanvasJson.standard().read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
