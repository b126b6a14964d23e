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
    @CsvSource(
            delimiter = '|',
            value = {
                "ValueProposition.of(\"v\").serving(CustomerSegment.of(\"s\"))      | true",
                "ValueProposition.of(\"v\").serving(Channel.of(\"c\"))              | false",
                "Channel.of(\"c\").delivering(CustomerSegment.of(\"s\"))            | false",
                "KeyActivity.of(\"a\").using(KeyPartner.of(\"p\"))                  | false",
                "KeyActivity.of(\"a\").supporting(RevenueStream.of(\"r\"))          | true",
                "KeyActivity.of(\"a\").supporting(CustomerSegment.of(\"s\"))        | false",
                "KeyPartner.of(\"p\").providing(KeyResource.of(\"r\"))              | true",
                "KeyPartner.of(\"p\").providing(Channel.of(\"c\"))                  | false",
                "Cost.of(\"c\").causedBy(Channel.of(\"c\"), KeyPartner.of(\"p\"))   | true",
                "Cost.of(\"c\").causedBy(ValueProposition.of(\"v\"))                | false",
                "CustomerSegment.of(\"s\").serving(CustomerSegment.of(\"s\"))       | false"
            })
    void a_link_to_the_wrong_kind_of_entry_does_not_compile(String expression, boolean compiles, @TempDir Path folder) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        new StringWriter(),
                        null,
                        messages,
                        List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")),
                        null,
                        List.of(source(expression)))
                .call();
        assertThat(compiled).as(messages.getDiagnostics().toString()).isEqualTo(compiles);
        if (!compiles) {
            assertThat(messages.getDiagnostics())
                    .extracting(message -> message.getMessage(Locale.ROOT))
                    .anyMatch(text -> text.contains("no suitable method") || text.contains("cannot find symbol"));
        }
    }

    private static JavaFileObject source(String expression) {
        String text = "import io.businesscanvas.model.*; class Try { Object it() { return " + expression + "; } }";
        return new SimpleJavaFileObject(URI.create("string:///Try.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
