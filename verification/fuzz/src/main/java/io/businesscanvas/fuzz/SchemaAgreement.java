package io.businesscanvas.fuzz;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Severity;
import io.businesscanvas.internal.text.Texts;
import io.businesscanvas.json.CanvasJsonSchema;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the schema gives the same verdict as the reader, but for what a schema cannot say. */
public final class SchemaAgreement {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CanvasJsonSchema.text(), InputFormat.JSON);
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** Where one of these is told, there is no JSON, or no telling which JSON: a schema does not come to speak. */
    private static final Set<String> BEFORE_ANY_SCHEMA =
            Set.of("file.encoding", "file.syntax", "file.repeated-property", "file.limit");

    /** What a schema cannot see, or not in every case. */
    private static final Set<String> BEYOND_A_SCHEMA =
            Set.of("file.date", "file.language", "file.currency", "file.amount", "file.surrogate", "file.version");

    private SchemaAgreement() {}

    /** What differs, in a sentence; empty if nothing does. */
    public static Optional<String> disagreement(CanvasDocument document) {
        List<String> mistakes = mistakes(document);
        boolean isBeyond = !mistakes.isEmpty() && BEYOND_A_SCHEMA.containsAll(mistakes);
        if (isBeyond || mistakes.stream().anyMatch(BEFORE_ANY_SCHEMA::contains) || !isNormal(document)) {
            return Optional.empty();
        }
        List<Error> objections = objections(document.source().text());
        return mistakes.isEmpty() == objections.isEmpty()
                ? Optional.empty()
                : Optional.of("the reader says " + mistakes + ", the schema " + objections);
    }

    /** What the schema objects to. */
    public static List<Error> objections(String text) {
        return SCHEMA.validate(text, InputFormat.JSON);
    }

    private static List<String> mistakes(CanvasDocument document) {
        return document.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(problem -> problem.rule().value())
                .toList();
    }

    /** A schema counts the characters of an id as they are written, the reader those of its normal form. */
    private static boolean isNormal(CanvasDocument document) {
        Matcher escape = ESCAPE.matcher(document.source().text());
        String text = escape.replaceAll(
                found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1), 16))));
        return Texts.normalized(text, Form.NFC).equals(text);
    }
}
