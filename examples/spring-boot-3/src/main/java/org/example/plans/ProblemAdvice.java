package org.example.plans;

import io.businesscanvas.jackson.CanvasMappingException;
import io.businesscanvas.validation.InvalidCanvasException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457): everything that is wrong at once, in the language of the request. */
@RestControllerAdvice
public class ProblemAdvice {
    /** The canvas could be read, and breaks rules. */
    @ExceptionHandler
    public ProblemDetail brokenRules(InvalidCanvasException e, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_ENTITY,
                e.report().findings().stream()
                        .map(finding -> Map.of(
                                "rule", finding.rule().value(),
                                "severity", finding.severity().key(),
                                "path", finding.path().toString(),
                                "message", finding.message().in(locale)))
                        .toList());
    }

    /** What was sent is not a canvas, or only in part. */
    @ExceptionHandler
    public ProblemDetail unreadable(CanvasMappingException e, Locale locale) {
        return problem(
                HttpStatus.BAD_REQUEST,
                e.problems().stream()
                        .map(problem -> Map.of(
                                "rule", problem.rule().value(),
                                "severity", problem.severity().key(),
                                "path", problem.path(),
                                "message", problem.message().in(locale)))
                        .toList());
    }

    private static ProblemDetail problem(HttpStatus status, List<Map<String, String>> problems) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("problems", problems);
        return problem;
    }
}
