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
import org.junit.jupiter.params.provider.ValueSource;

/** Users who generate values with Immutables can have canvases and entries as attributes, whatever their style. */
class BesideImmutablesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "deepImmutablesDetection = true",
                "attributeBuilderDetection = true",
                "deepImmutablesDetection = true, attributeBuilderDetection = true"
            })
    void a_value_with_canvases_and_entries_compiles(String style, @TempDir Path folder) {
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        new StringWriter(),
                        null,
                        messages,
                        List.of(
                                "-processor",
                                "org.immutables.processor.ProxyProcessor",
                                "-d",
                                folder.toString(),
                                "-cp",
                                System.getProperty("java.class.path")),
                        null,
                        List.of(source(style)))
                .call();
        assertThat(messages.getDiagnostics())
                .filteredOn(message -> message.getKind() == javax.tools.Diagnostic.Kind.ERROR)
                .extracting(message -> message.getMessage(Locale.ROOT))
                .isEmpty();
        assertThat(compiled).isTrue();
        assertThat(folder.resolve("shop/ImmutableShelf.class")).exists();
    }

    private static JavaFileObject source(String style) {
        String text = """
                package shop;
                import io.businesscanvas.model.*;
                import java.util.*;
                import org.immutables.value.Value;
                @Value.Immutable
                @Value.Style(%s)
                public interface Shelf {
                    BusinessCanvas canvas();
                    Channel channel();
                    Optional<Cost> cost();
                    List<KeyResource> resources();
                    Map<String, ValueProposition> propositions();
                }
                """.formatted(style);
        return new SimpleJavaFileObject(URI.create("string:///shop/Shelf.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
