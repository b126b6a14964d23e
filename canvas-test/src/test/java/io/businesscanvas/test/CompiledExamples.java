package io.businesscanvas.test;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Examples compiled as one class, a method for each. */
final class CompiledExamples {
    private static final String IMPORTS = """
            import static io.businesscanvas.document.Severity.*;
            import static io.businesscanvas.model.Block.*;
            import static io.businesscanvas.model.Entry.Status.*;
            import static io.businesscanvas.model.Relation.*;
            import static io.businesscanvas.rule.Checks.*;
            import static io.businesscanvas.rule.Preset.*;
            import static io.businesscanvas.test.CanvasAssertFactories.*;
            import static io.businesscanvas.test.CanvasAssertions.assertThat;
            import static java.util.Locale.ENGLISH;

            import io.businesscanvas.diff.*;
            import io.businesscanvas.document.*;
            import io.businesscanvas.json.*;
            import io.businesscanvas.model.*;
            import io.businesscanvas.render.text.*;
            import io.businesscanvas.rule.*;
            import io.businesscanvas.test.*;
            import io.businesscanvas.validation.*;
            import io.businesscanvas.value.*;
            import java.util.*;
            import org.assertj.core.api.Assertions;
            """;

    private final Class<?> type;

    private CompiledExamples(Class<?> type) {
        this.type = type;
    }

    static CompiledExamples of(List<JavadocExample> examples, Path folder) {
        String methods = IntStream.range(0, examples.size())
                .mapToObj(i -> "public static void example" + i + "() {\n"
                        + examples.get(i).code() + "}\n")
                .collect(Collectors.joining("\n"));
        Path source = folder.resolve("Examples.java");
        try {
            Files.writeString(source, IMPORTS + "public class Examples {\n" + methods + "}\n");
            compile(source, folder);
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledExamples.class.getClassLoader());
            return new CompiledExamples(loader.loadClass("Examples"));
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs the example of this number. */
    void run(int number) throws ReflectiveOperationException {
        type.getMethod("example" + number).invoke(null);
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options = Stream.concat(
                        Stream.of("-proc:none", "-Xlint:all,-classfile", "-d", folder.toString()),
                        Optional.ofNullable(System.getProperty("jdk.module.path")).stream()
                                .flatMap(path -> Stream.of("--module-path", path, "--add-modules", "ALL-MODULE-PATH")))
                .toList();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            if (!compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new AssertionError(messages);
            }
        }
    }
}
