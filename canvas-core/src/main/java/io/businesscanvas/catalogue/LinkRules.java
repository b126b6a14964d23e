package io.businesscanvas.catalogue;

import static io.businesscanvas.catalogue.CatalogueRule.rule;
import static io.businesscanvas.model.Link.Outcome.AMBIGUOUS;
import static io.businesscanvas.model.Link.Outcome.DANGLING;
import static io.businesscanvas.model.Link.Outcome.WRONG_BLOCK;
import static io.businesscanvas.rule.Level.ERROR;
import static io.businesscanvas.rule.Level.HINT;
import static io.businesscanvas.rule.Level.OFF;
import static io.businesscanvas.rule.Level.WARNING;

import io.businesscanvas.catalogue.internal.BrokenLinks;
import io.businesscanvas.catalogue.internal.DuplicateIds;
import io.businesscanvas.catalogue.internal.RepeatedLinks;
import io.businesscanvas.catalogue.internal.UnusedVerbs;
import io.businesscanvas.rule.Rule;
import java.util.List;

/** Rules about links and ids: {@code link.*} and {@code id.*}. */
final class LinkRules {
    static final List<Rule> RULES = List.of(
            rule("link.dangling", ERROR, ERROR, ERROR, new BrokenLinks(DANGLING)),
            rule("link.wrong-block", ERROR, ERROR, ERROR, new BrokenLinks(WRONG_BLOCK)),
            rule("link.ambiguous", ERROR, ERROR, ERROR, new BrokenLinks(AMBIGUOUS)),
            rule("link.repeated", WARNING, WARNING, WARNING, new RepeatedLinks()),
            rule("link.verb-unused", OFF, HINT, ERROR, new UnusedVerbs()),
            rule("id.duplicate", ERROR, ERROR, ERROR, new DuplicateIds(false)),
            rule("id.derived-clash", WARNING, WARNING, WARNING, new DuplicateIds(true)));

    private LinkRules() {}
}
