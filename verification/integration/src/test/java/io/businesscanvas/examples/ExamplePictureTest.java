package io.businesscanvas.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.house.House;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.render.web.SvgRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The pictures that README and guide show are those of the examples.
 *
 * <p>{@code -Dgolden.update=true} draws them again; look at them before you commit them. Where the environment says
 * that it is a continuous integration ({@code CI}), that is refused.
 */
class ExamplePictureTest {
    @ParameterizedTest
    @ValueSource(strings = {"pedal-and-go", "career-change"})
    void pictures_in_the_documentation_are_current(String name) throws IOException {
        Path file = House.root().resolve("docs/pictures/" + name + ".svg");
        BusinessCanvas canvas =
                CanvasJson.standard().read(House.root().resolve("examples/canvases/" + name + ".canvas.json"));
        String picture = SvgRenderer.standard().render(canvas);
        if (Boolean.getBoolean("golden.update")) {
            assertThat(System.getenv("CI")).as("golden.update where CI is set").isNull();
            Files.createDirectories(file.getParent());
            Files.writeString(file, picture);
        }
        assertThat(file).hasContent(picture);
    }
}
