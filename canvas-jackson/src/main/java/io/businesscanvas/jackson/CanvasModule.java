package io.businesscanvas.jackson;

import java.util.Locale;
import java.util.Objects;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * A Jackson module that reads and writes canvases, alone or inside other objects.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CanvasModule()).build();
 * BusinessCanvas canvas = mapper.readValue(json, BusinessCanvas.class);
 * }</pre>
 *
 * <p>Alternatively, {@code findAndAddModules()} finds it as a service, with English messages. What it supports:
 *
 * <ul>
 *   <li>read and written: a canvas, entries of every type, amounts, prices, quantities, percentages, suppressions, ids,
 *       references, and keywords such as kinds. Each has the same form as in a canvas file; an entry outside a canvas
 *       also has its {@code block}, which is optional if its type is known.
 *   <li>written only: findings and validation reports, as {@code canvas check --format json} reports them.
 *   <li>every other type of this library is rejected with a message; nothing is written as an empty object.
 * </ul>
 *
 * <p>Reading is as strict as {@link io.businesscanvas.json.CanvasJson}, regardless of the features of the mapper.
 * Problems cause a {@link CanvasMappingException} with all of them as data. Numbers are read exactly; a tree that
 * already holds doubles is rejected. Canvases can also be read from a tree or another data format (CBOR, Smile).
 *
 * <p>Immutable and safe to share between mappers and threads.
 *
 * @since 0.1
 */
public final class CanvasModule extends JacksonModule {
    private static final long serialVersionUID = 1L;

    private final Locale locale;

    /** A module with English messages. */
    public CanvasModule() {
        this(Locale.ENGLISH);
    }

    /** A module whose findings and exceptions are in the language of this locale: Chinese, or English for any other. */
    public CanvasModule(Locale locale) {
        this.locale = Objects.requireNonNull(locale, "locale");
    }

    /** Returns the name under which mappers list the module. */
    @Override
    public String getModuleName() {
        return "businesscanvas";
    }

    /** Returns the unknown version. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds the serializers and deserializers of this library. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new CanvasSerializers(locale));
        context.addKeySerializers(new CanvasKeySerializers());
        context.addDeserializers(new CanvasDeserializers(locale));
        context.addKeyDeserializers(new CanvasKeyDeserializers());
    }
}
