package io.businesscanvas.jackson;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.businesscanvas.document.Finding;
import io.businesscanvas.validation.ValidationReport;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Finds the serializer of a type of this library. */
final class CanvasSerializers implements Serializers {
    private final FindingSerializer findings;

    CanvasSerializers(Locale locale) {
        this.findings = new FindingSerializer(locale);
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        Class<?> raw = type.getRawClass();
        return LibraryTypes.contain(raw) ? serializerOf(raw) : null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return findSerializer(config, type, description, format);
    }

    private ValueSerializer<?> serializerOf(Class<?> type) {
        if (type == Finding.class) {
            return findings;
        }
        if (type == ValidationReport.class) {
            return new ReportSerializer(findings);
        }
        Optional<ValueSerializer<?>> framed =
                LibraryTypes.frameOf(type).map(frame -> new FramedSerializer(type, frame));
        return framed.or(() -> TextForm.of(type).map(form -> TextSerializer.ofValue(type, form)))
                .orElseGet(() -> new Unsupported(type));
    }

    /** Rejects a type of this library, instead of writing its public properties. */
    private static final class Unsupported extends StdSerializer<Object> {
        Unsupported(Class<?> type) {
            super(type);
        }

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            context.reportBadDefinition(handledType(), LibraryTypes.unsupported(handledType()));
        }
    }
}
