package io.businesscanvas.test;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Resolves {@link CanvasFile}. */
final class CanvasFileParameter implements ParameterResolver {
    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.isAnnotated(CanvasFile.class);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        String name = parameter.findAnnotation(CanvasFile.class).orElseThrow().value();
        try {
            return CanvasParameter.of(
                    read(name, test.getRequiredTestClass()),
                    parameter.getParameter().getType());
        } catch (IOException e) {
            throw new ParameterResolutionException("Cannot read the canvas file \"" + name + "\": " + e, e);
        }
    }

    private static CanvasDocument read(String name, Class<?> test) throws IOException {
        try (InputStream resource = test.getResourceAsStream(name)) {
            if (resource != null) {
                return CanvasJson.standard().parse(name, resource.readAllBytes());
            }
        }
        Path file = Path.of(name);
        if (Files.notExists(file)) {
            throw new ParameterResolutionException("There is no canvas file \"" + name + "\": neither a resource of "
                    + test.getName() + " nor a file in " + Path.of("").toAbsolutePath() + ".");
        }
        return CanvasJson.standard().parse(file);
    }
}
