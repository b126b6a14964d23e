package io.businesscanvas.catalogue.internal;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Observation;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.rule.Wording;
import java.util.Optional;

/** Finds the words for a finding in the bundle, under the id of its rule. */
public enum CatalogueWording implements Wording {
    INSTANCE;

    @Override
    public Message finding(Rule rule, Observation observation, Variant variant) {
        return CatalogueMessages.message(
                variant, rule.id() + ".finding", observation.values().toArray());
    }

    /** Returns the fix for this very finding if the rule has one, else the fix of the rule. */
    @Override
    public Optional<Message> fix(Rule rule, Observation observation, Variant variant) {
        String here = rule.id() + ".fix.here";
        return Optional.of(
                CatalogueMessages.has(here)
                        ? CatalogueMessages.message(
                                variant, here, observation.values().toArray())
                        : CatalogueMessages.message(variant, rule.id() + ".fix"));
    }

    @Override
    public Message related(Rule rule) {
        return CatalogueMessages.message(rule.id() + ".related");
    }
}
