package org.example.plans;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that checks plans. Spring Boot finds the mappers of canvas-jackson by itself. */
@SpringBootApplication
public class PlansApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(PlansApplication.class, arguments);
    }
}
