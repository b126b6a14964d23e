package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports problems of policy files that only show where their settings are used. */
final class PolicyProblems {
    private static final RuleId PATTERN = RuleId.of("policy.pattern");
    private static final RuleId EXTENDS = RuleId.of("policy.extends");

    private PolicyProblems() {}

    /** Returns the problems of reading the file, then those of its patterns. */
    static List<Finding> in(PolicyDocument policy) {
        List<Finding> problems = new ArrayList<>(policy.problems());
        policy.spans().patterns().entrySet().stream()
                .filter(pattern -> PathPattern.parse(pattern.getKey()).isEmpty())
                .sorted(Map.Entry.comparingByValue(Comparator.comparingInt(SourceSpan::offset)))
                .map(pattern -> problem(
                        PATTERN,
                        "exclude",
                        Optional.of(pattern.getValue()),
                        PolicyMessages.say("pattern", pattern.getKey()),
                        Optional.of(PolicyMessages.say("pattern.fix"))))
                .forEach(problems::add);
        return problems;
    }

    /** Returns the problem of a path that a policy extends. */
    static Finding ofBase(PolicyDocument policy, String path, String key, Optional<Message> fix) {
        Optional<SourceSpan> span = Optional.ofNullable(policy.spans().bases().get(path));
        return problem(EXTENDS, "extends", span, PolicyMessages.say("extends." + key, path), fix);
    }

    private static Finding problem(
            RuleId rule, String property, Optional<SourceSpan> span, Message message, Optional<Message> fix) {
        Location location = new Location.AtProperty(CanvasPath.root().property(property));
        return Finding.of(rule, Severity.ERROR, location, message)
                .withSpan(span)
                .withFix(fix);
    }
}
