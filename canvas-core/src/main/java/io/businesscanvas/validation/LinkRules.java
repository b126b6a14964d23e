package io.businesscanvas.validation;

import io.businesscanvas.model.Link.Outcome;
import java.util.List;

/** The family about links and ids. */
final class LinkRules {
    static final List<Rule> RULES = List.of(
            Search.rule("link.dangling", "EEE", new BrokenLinks(Outcome.DANGLING)),
            Search.rule("link.repeated", "WWW", new RepeatedLinks()),
            Search.rule("id.duplicate", "EEE", new DuplicateIds(false)));

    private LinkRules() {}
}
