package org.example.plans;

import io.businesscanvas.jackson.CanvasModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.json.JsonMapper;

/** A service that checks plans. Spring Boot 3 itself uses Jackson 2; canvases go through a mapper of Jackson 3. */
@SpringBootApplication
public class PlansApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }

    @Bean
    JsonMapper canvasMapper() {
        return JsonMapper.builder().addModule(new CanvasModule()).build();
    }
}
