package io.businesscanvas.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verbs take the type of entry to which they lead, so that the compiler refuses any other. */
class TypedLinksTest {
    @ParameterizedTest
    @CsvSource({
        "ValueProposition, serving, CustomerSegment, true",
        "ValueProposition, serving, Channel, false",
        "Channel, reaching, CustomerSegment, true",
        "Channel, reaching, ValueProposition, false",
        "Channel, delivering, ValueProposition, true",
        "Channel, delivering, CustomerSegment, false",
        "CustomerRelationship, engaging, CustomerSegment, true",
        "CustomerRelationship, engaging, KeyPartner, false",
        "RevenueStream, paidBy, CustomerSegment, true",
        "RevenueStream, paidBy, KeyPartner, false",
        "RevenueStream, payingFor, ValueProposition, true",
        "RevenueStream, payingFor, CustomerSegment, false",
        "KeyActivity, using, KeyResource, true",
        "KeyActivity, using, KeyPartner, false",
        "KeyActivity, supporting, RevenueStream, true",
        "KeyActivity, supporting, CustomerSegment, false",
        "KeyResource, supporting, CustomerRelationship, true",
        "KeyResource, supporting, Cost, false",
        "KeyPartner, providing, KeyResource, true",
        "KeyPartner, providing, Channel, true",
        "KeyPartner, providing, CustomerRelationship, false",
        "Cost, causedBy, Channel, true",
        "Cost, causedBy, CustomerRelationship, true",
        "Cost, causedBy, ValueProposition, false"
    })
    void a_link_to_the_wrong_kind_of_entry_does_not_compile(
            String from, String verb, String to, boolean compiles, @TempDir Path folder) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        String expression = "%s.of(\"a\").%s(%s.of(\"b\"))".formatted(from, verb, to);
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        new StringWriter(),
                        null,
                        messages,
                        List.of(
                                "-proc:none",
                                "-Xdiags:verbose",
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(source(expression)))
                .call();
        assertThat(compiled).as(messages.getDiagnostics().toString()).isEqualTo(compiles);
        assertThat(messages.getDiagnostics())
                .extracting(message -> message.getMessage(Locale.ROOT))
                .allMatch(text ->
                        text.contains("no suitable method found for " + verb + "(io.businesscanvas.model." + to + ")"));
    }

    private static JavaFileObject source(String expression) {
        String text =
                "import io.businesscanvas.model.*; import io.businesscanvas.value.*; class Try { Object it() { return "
                        + expression + "; } }";
        return new SimpleJavaFileObject(URI.create("string:///Try.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
