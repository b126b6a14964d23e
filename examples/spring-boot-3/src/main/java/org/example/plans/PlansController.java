package org.example.plans;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.validation.Validator;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Takes plans and returns them in their normal form. */
@RestController
public class PlansController {
    private final Validator validator = Validator.standard();
    private final JsonMapper mapper;

    PlansController(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns the plan; one with errors is answered by {@link ProblemAdvice}. */
    @PostMapping(path = "/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    public String submit(@RequestBody String plan) {
        BusinessCanvas canvas = mapper.readValue(plan, BusinessCanvas.class);
        validator.validate(canvas).orThrow();
        return mapper.writeValueAsString(canvas.normalized());
    }
}
