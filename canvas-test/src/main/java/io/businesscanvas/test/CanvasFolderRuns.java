package io.businesscanvas.test;

import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestTemplateInvocationContext;
import org.junit.jupiter.api.extension.TestTemplateInvocationContextProvider;
import org.junit.platform.commons.support.AnnotationSupport;

/** Runs tests with {@link CanvasFolder}. */
final class CanvasFolderRuns implements TestTemplateInvocationContextProvider {
    private static final String EXTENSION = ".canvas.json";

    @Override
    public boolean supportsTestTemplate(ExtensionContext test) {
        return true;
    }

    @Override
    public Stream<TestTemplateInvocationContext> provideTestTemplateInvocationContexts(ExtensionContext test) {
        Path folder = Path.of(AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), CanvasFolder.class)
                .orElseThrow()
                .value());
        List<Path> files = files(folder);
        if (files.isEmpty()) {
            throw new ExtensionConfigurationException(
                    "There are no files *" + EXTENSION + " in " + folder.toAbsolutePath() + ".");
        }
        return files.stream().map(file -> new Run(folder, file));
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new ExtensionConfigurationException("There is no folder " + folder.toAbsolutePath() + ".");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The test of one file.
     *
     * @param folder the folder
     * @param file the file in it
     */
    private record Run(Path folder, Path file) implements TestTemplateInvocationContext, ParameterResolver {
        @Override
        public String getDisplayName(int invocation) {
            return folder.relativize(file).toString().replace('\\', '/');
        }

        @Override
        public List<Extension> getAdditionalExtensions() {
            return List.of(this);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
            return parameter.getIndex() == 0;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
            Class<?> type = parameter.getParameter().getType();
            try {
                return type == Path.class
                        ? file
                        : CanvasParameter.of(CanvasJson.standard().parse(file), type);
            } catch (IOException e) {
                throw new ParameterResolutionException("Cannot read the canvas file \"" + file + "\": " + e, e);
            }
        }
    }
}
