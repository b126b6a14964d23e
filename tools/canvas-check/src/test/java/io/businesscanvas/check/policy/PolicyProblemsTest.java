package io.businesscanvas.check.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.json.PolicyJson;
import io.businesscanvas.policy.PolicyDocument;
import org.junit.jupiter.api.Test;

class PolicyProblemsTest {
    @Test
    void a_pattern_is_reported_with_its_own_path() {
        PolicyDocument policy = PolicyJson.parse(CanvasSource.of("canvas-policy.json", """
                { "exclude": ["a", "[z-a]"], "overrides": [{ "files": "b/**" }, { "files": ["[y-a]"] }] }
                """));
        assertThat(PolicyProblems.in(policy))
                .extracting(problem -> problem.path() + " at column "
                        + problem.span().orElseThrow().column())
                .containsExactly("exclude[1] at column 20", "overrides[1].files at column 77");
    }
}
