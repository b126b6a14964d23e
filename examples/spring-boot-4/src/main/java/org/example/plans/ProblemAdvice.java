package org.example.plans;

import io.businesscanvas.jackson.CanvasMappingException;
import io.businesscanvas.validation.InvalidCanvasException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with problem details (RFC 9457): everything that is wrong at once, in the language of the request. */
@RestControllerAdvice
public class ProblemAdvice {
    /** The canvas could be read, and breaks rules. */
    @ExceptionHandler
    public ProblemDetail brokenRules(InvalidCanvasException e, Locale locale) {
        return problem(
                HttpStatus.UNPROCESSABLE_CONTENT,
                e.report().findings().stream()
                        .map(finding -> Map.of(
                                "rule", finding.rule().value(),
                                "severity", finding.severity().key(),
                                "path", finding.path().toString(),
                                "message", finding.message().in(locale)))
                        .toList());
    }

    /** What was sent is no canvas, or not wholly one. */
    @ExceptionHandler
    public ProblemDetail unreadable(HttpMessageNotReadableException e, Locale locale) {
        if (e.getCause() instanceof CanvasMappingException canvas) {
            return problem(
                    HttpStatus.BAD_REQUEST,
                    canvas.problems().stream()
                            .map(problem -> Map.of(
                                    "rule", problem.rule().value(),
                                    "severity", problem.severity().key(),
                                    "path", problem.path(),
                                    "message", problem.message().in(locale)))
                            .toList());
        }
        return ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    }

    private static ProblemDetail problem(HttpStatus status, List<Map<String, String>> problems) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setProperty("problems", problems);
        return problem;
    }
}
