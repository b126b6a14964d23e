package org.example.plans;

import static io.businesscanvas.test.CanvasAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Channel;
import io.businesscanvas.test.Canvases;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest
class PlansControllerTest {
    @Autowired
    private WebApplicationContext application;

    private MockMvcTester http;

    @BeforeEach
    void open() {
        http = MockMvcTester.from(application);
    }

    @Test
    void a_plan_is_read_as_it_was_stored() throws Exception {
        BusinessCanvas plan = Canvases.complete();
        MvcTestResult answer = post(CanvasJson.standard().writeText(plan), Locale.ENGLISH);
        assertThat(answer).hasStatusOk();
        assertThat(CanvasJson.standard().readText(answer.getResponse().getContentAsString()))
                .isSameAs(plan);
    }

    @Test
    void broken_rules_are_problems_in_the_language_of_the_request() {
        String plan = CanvasJson.standard().writeText(Canvases.of(Channel.of("Shop").reaching("nobody")));
        assertThat(post(plan, Locale.ENGLISH))
                .hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.problems[0].message")
                .isEqualTo("\"Shop\" links to \"nobody\" (\"reaches\"), but no customer segment has that id.");
        assertThat(post(plan, Locale.SIMPLIFIED_CHINESE))
                .bodyJson()
                .extractingPath("$.problems[0].message")
                .asString()
                .startsWith("“Shop”");
    }

    @Test
    void all_problems_of_a_file_are_reported_at_once() {
        assertThat(post("{ \"businessCanvas\": \"1.0\", \"titel\": \"Acme\", \"channels\": 1 }", Locale.ENGLISH))
                .hasStatus(400)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.problems[*].rule")
                .asArray()
                .contains("file.unknown-property", "file.type");
    }

    private MvcTestResult post(String plan, Locale locale) {
        return http.post()
                .uri("/plans")
                .locale(locale)
                .contentType(MediaType.APPLICATION_JSON)
                .content(plan)
                .exchange();
    }
}
