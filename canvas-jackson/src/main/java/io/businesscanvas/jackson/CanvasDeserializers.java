package io.businesscanvas.jackson;

import io.businesscanvas.model.Entry;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Finds the deserializer of a type of this library. */
final class CanvasDeserializers extends Deserializers.Base {
    private final Locale locale;

    CanvasDeserializers(Locale locale) {
        this.locale = locale;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        Class<?> raw = type.getRawClass();
        return LibraryTypes.contain(raw) ? deserializerOf(raw) : null;
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return LibraryTypes.contain(type);
    }

    private ValueDeserializer<?> deserializerOf(Class<?> type) {
        if (Entry.class.isAssignableFrom(type)) {
            return new EntryDeserializer(type, LibraryTypes.blockOf(type), locale);
        }
        Optional<ValueDeserializer<?>> framed =
                LibraryTypes.frameOf(type).map(frame -> new FramedDeserializer(type, frame, locale));
        return framed.or(() -> TextForm.of(type).map(form -> new TextDeserializer(type, form)))
                .orElseGet(() -> new Unsupported(type));
    }

    /** Rejects a type of this library. */
    private static final class Unsupported extends StdDeserializer<Object> {
        Unsupported(Class<?> type) {
            super(type);
        }

        @Override
        public @Nullable Object deserialize(JsonParser tokens, DeserializationContext context) {
            return context.reportBadDefinition(handledType(), LibraryTypes.unsupported(handledType()));
        }
    }
}
