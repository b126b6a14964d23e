package io.businesscanvas.jackson;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.jackson.CanvasMappingException.Problem;
import io.businesscanvas.json.CanvasJson;
import java.lang.reflect.Modifier;
import java.util.Locale;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads a value in its frame, as strictly as from a file. */
final class FramedDeserializer extends StdDeserializer<Object> {
    private final Frame frame;
    private final Locale locale;

    FramedDeserializer(Class<?> type, Frame frame, Locale locale) {
        super(type);
        this.frame = frame;
        this.locale = locale;
    }

    @Override
    public Object deserialize(JsonParser tokens, DeserializationContext context) {
        return read(TokenText.of(tokens), tokens, frame, locale);
    }

    /** Values of this library are immutable, so there is nothing to update. */
    @Override
    public Object deserialize(JsonParser tokens, DeserializationContext context, Object intoValue) {
        return context.reportInputMismatch(this, immutable(handledType()));
    }

    /** States that values of this type, or of its public supertype, cannot be updated. */
    static String immutable(Class<?> type) {
        Class<?> known = Modifier.isPublic(type.getModifiers()) ? type : type.getSuperclass();
        return known.getSimpleName() + " is immutable and cannot be updated; read a new value";
    }

    static Object read(TokenText text, JsonParser tokens, Frame frame, Locale locale) {
        CanvasSource framed = CanvasSource.of("<mapper>", frame.before() + text.text() + frame.after());
        CanvasDocument document = CanvasJson.standard().parse(framed);
        if (document.hasErrors() || document.canvas().isEmpty()) {
            throw new CanvasMappingException(
                    tokens,
                    document.problems().stream()
                            .map(problem -> problem(problem, text, frame))
                            .toList(),
                    locale);
        }
        return frame.unwrap().apply(document.canvas().get());
    }

    private static Problem problem(Finding problem, TokenText text, Frame frame) {
        TokenStreamLocation location = problem.span()
                .map(SourceSpan::offset)
                .map(offset -> text.locationAt(offset - frame.before().length()))
                .orElse(TokenStreamLocation.NA);
        return Problem.of(problem, frame.fromHere(problem.path()), location);
    }
}
