package io.businesscanvas.mapper;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.CustomerSegment;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Many programs still have a Jackson 2 on their class path; it and the canvas module do not meet. */
class BesideJacksonTwoTest {
    private static final BusinessCanvas CANVAS = BusinessCanvas.builder()
            .title("Pedal & Go")
            .add(CustomerSegment.of("City commuters"))
            .build();

    record Shop(String name, int bikes) {}

    @Test
    void plain_data_goes_through_the_one_and_canvases_through_the_other() throws Exception {
        ObjectMapper two = new ObjectMapper();
        JsonMapper three = JsonMapper.builder().findAndAddModules().build();
        Shop shop = new Shop("Pedal & Go", 12);
        assertThat(two.readValue(two.writeValueAsString(shop), Shop.class)).isEqualTo(shop);
        assertThat(three.readValue(three.writeValueAsString(CANVAS), BusinessCanvas.class))
                .isEqualTo(CANVAS);
        assertThat(two.getClass().getName()).startsWith("com.fasterxml.");
        assertThat(three.version().getMajorVersion()).isEqualTo(3);
        assertThat(two.version().getMajorVersion()).isEqualTo(2);
    }

    @Test
    void jackson_2_looks_for_modules_and_does_not_find_that_of_the_other() {
        assertThat(new ObjectMapper().findAndRegisterModules().getRegisteredModuleIds())
                .noneMatch(id -> id.toString().contains("anvas"));
    }

    @Test
    void jackson_2_reads_what_the_library_writes() throws Exception {
        String text = CanvasJson.standard().writeText(CANVAS);
        assertThat(new ObjectMapper()
                        .readTree(text)
                        .at("/customerSegments/0/name")
                        .asText())
                .isEqualTo("City commuters");
    }
}
