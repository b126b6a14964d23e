package io.businesscanvas.check;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.json.PolicyDocument;
import io.businesscanvas.model.RuleId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells which patterns of a policy file mean nothing. */
final class PatternMistakes {
    private static final RuleId ID = RuleId.of("policy.pattern");

    private PatternMistakes() {}

    static List<Finding> in(PolicyDocument policy) {
        return policy.patternSpans().entrySet().stream()
                .filter(pattern -> PathPattern.parse(pattern.getKey()).isEmpty())
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(SourceSpan::offset)))
                .map(pattern -> mistake(pattern.getKey(), pattern.getValue()))
                .toList();
    }

    private static Finding mistake(String pattern, SourceSpan span) {
        return new Finding(
                ID,
                Severity.ERROR,
                new Location.AtProperty(CanvasPath.root().property("exclude")),
                Optional.of(span),
                CheckMessages.say("pattern", pattern),
                Optional.of(CheckMessages.say("pattern.fix")),
                List.of());
    }
}
