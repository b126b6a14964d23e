package org.example.plans;

import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.validation.Validator;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes plans and returns them in their normal form. */
@RestController
public class PlansController {
    private final Validator validator = Validator.standard();

    /** Returns the plan; one with errors is answered by {@link ProblemAdvice}. */
    @PostMapping("/plans")
    public BusinessCanvas submit(@RequestBody BusinessCanvas plan) {
        validator.validate(plan).orThrow();
        return plan.normalized();
    }
}
