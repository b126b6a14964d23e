package io.businesscanvas.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every assertion has an example that passes and one that fails, and both do what they say. */
class JavadocExamplesTest {
    private static final Path SOURCES = Path.of("src/main/java/io/businesscanvas/test");

    @TestFactory
    Stream<DynamicTest> examples_do_what_they_say(@TempDir(cleanup = CleanupMode.NEVER) Path folder)
            throws IOException {
        List<JavadocExample> examples = examples();
        assertThat(examples).hasSizeGreaterThan(80);
        CompiledExamples compiled = CompiledExamples.of(examples, folder);
        return IntStream.range(0, examples.size())
                .mapToObj(i -> DynamicTest.dynamicTest(examples.get(i).toString(), () -> {
                    if (examples.get(i).passes()) {
                        compiled.run(i);
                    } else {
                        assertThatThrownBy(() -> compiled.run(i))
                                .isInstanceOf(InvocationTargetException.class)
                                .cause()
                                .isInstanceOf(AssertionError.class);
                    }
                }));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CanvasAssert.class,
                BlockAssert.class,
                EntryAssert.class,
                ReportAssert.class,
                FindingAssert.class,
                FindingsAssert.class,
                DiffAssert.class,
                DocumentAssert.class,
                RuleTester.class
            })
    void every_assertion_has_an_example_that_passes_and_one_that_fails(Class<?> type) throws IOException {
        List<JavadocExample> examples =
                JavadocExample.in(Files.readString(SOURCES.resolve(type.getSimpleName() + ".java")));
        List<Method> assertions = Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge())
                .toList();
        assertThat(assertions).isNotEmpty().allSatisfy(method -> {
            String declared = type.getSimpleName() + " " + method.getName() + "(";
            assertThat(examples)
                    .filteredOn(example -> example.owner().contains(" " + method.getName() + "("))
                    .as(declared)
                    .extracting(JavadocExample::passes)
                    .contains(true, false);
        });
    }

    private static List<JavadocExample> examples() throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.sorted()
                    .flatMap(file -> JavadocExample.in(read(file)).stream())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
