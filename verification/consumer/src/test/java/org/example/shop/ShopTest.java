package org.example.shop;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import java.lang.reflect.Method;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ShopTest {
    @Test
    void the_story_of_a_user_runs() {
        assertThat(Shop.story()).startsWith("Channels[City commuters, ").contains("Pedal & Go");
    }

    @Test
    void runs_as_a_named_module() {
        assertThat(Shop.class.getModule().getName()).isEqualTo("org.example.shop");
        assertThat(BusinessCanvas.class.getModule().getName()).isEqualTo("io.businesscanvas.core");
    }

    @Test
    void what_was_written_is_read_again() {
        CanvasJson json = CanvasJson.standard();
        assertThat(json.readText(json.writeText(Shop.canvas()))).isEqualTo(Shop.canvas());
    }

    @Test
    void a_mapper_finds_the_canvas_module_as_a_service() {
        String json = Shop.mapper().writeValueAsString(Shop.canvas());
        assertThat(Shop.mapper().readValue(json, BusinessCanvas.class)).isEqualTo(Shop.canvas());
    }

    @Test
    void inherited_methods_can_be_referred_to_from_another_module() throws ReflectiveOperationException {
        Function<String, BusinessCanvas.Builder> title = BusinessCanvas.builder()::title;
        assertThat(title.apply("x").build().title()).isEqualTo("x");
        Method method = BusinessCanvas.Builder.class.getMethod("title", String.class);
        assertThat(((BusinessCanvas.Builder) method.invoke(BusinessCanvas.builder(), "y"))
                        .build()
                        .title())
                .isEqualTo("y");
    }
}
