package io.businesscanvas.check.policy;

import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.Finding;
import io.businesscanvas.document.Location;
import io.businesscanvas.document.Severity;
import io.businesscanvas.document.SourceSpan;
import io.businesscanvas.labels.Message;
import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.policy.PolicyFile;
import io.businesscanvas.value.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reports problems of policy files that only show where their settings are used. */
final class PolicyProblems {
    private static final RuleId PATTERN = RuleId.of("policy.pattern");
    private static final RuleId BASELINE = RuleId.of("policy.baseline");
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
                        pathOf(pattern.getKey(), policy.policy()),
                        Optional.of(pattern.getValue()),
                        PolicyMessages.say("pattern", pattern.getKey()),
                        Optional.of(PolicyMessages.say("pattern.fix"))))
                .forEach(problems::add);
        return problems;
    }

    /** Returns the problem of a baseline that is not a path; empty if it is one, or if there is none. */
    static Optional<Finding> ofBaseline(PolicyPart part) {
        return part.settings()
                .baseline()
                .filter(named -> part.baseline().isEmpty())
                .map(named -> problem(
                        BASELINE,
                        CanvasPath.root().property("baseline"),
                        part.document().spans().baseline(),
                        PolicyMessages.say("baseline", named),
                        Optional.empty()));
    }

    private static CanvasPath pathOf(String pattern, PolicyFile policy) {
        int excluded = policy.exclude().indexOf(pattern);
        if (excluded >= 0) {
            return CanvasPath.root().property("exclude").index(excluded);
        }
        for (int i = 0; i < policy.overrides().size(); i++) {
            if (policy.overrides().get(i).files().contains(pattern)) {
                return CanvasPath.root().property("overrides").index(i).property("files");
            }
        }
        return CanvasPath.root().property("overrides"); // only where the override itself could not be read
    }

    /** Returns the problem of a path that a policy extends. */
    static Finding ofBase(PolicyDocument policy, String path, String key, Optional<Message> fix) {
        Optional<SourceSpan> span = Optional.ofNullable(policy.spans().bases().get(path));
        CanvasPath property = CanvasPath.root().property("extends");
        return problem(EXTENDS, property, span, PolicyMessages.say("extends." + key, path), fix);
    }

    private static Finding problem(
            RuleId rule, CanvasPath path, Optional<SourceSpan> span, Message message, Optional<Message> fix) {
        return Finding.of(rule, Severity.ERROR, new Location.AtProperty(path), message)
                .withSpan(span)
                .withFix(fix);
    }
}
