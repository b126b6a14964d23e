package io.businesscanvas.validation;

import static io.businesscanvas.model.Link.Outcome.AMBIGUOUS;
import static io.businesscanvas.model.Link.Outcome.DANGLING;
import static io.businesscanvas.model.Link.Outcome.WRONG_BLOCK;
import static io.businesscanvas.validation.Search.rule;

import java.util.List;

/** The family about links and ids. */
final class LinkRules {
    static final List<Rule> RULES = List.of(
            rule("link.dangling", "EEE", new BrokenLinks(DANGLING)),
            rule("link.wrong-block", "EEE", new BrokenLinks(WRONG_BLOCK)),
            rule("link.ambiguous", "EEE", new BrokenLinks(AMBIGUOUS)),
            rule("link.repeated", "WWW", new RepeatedLinks()),
            rule("link.verb-unused", "-HE", new UnusedVerbs()),
            rule("id.duplicate", "EEE", new DuplicateIds(false)),
            rule("id.derived-clash", "WWW", new DuplicateIds(true)));

    private LinkRules() {}
}
