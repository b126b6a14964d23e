package io.businesscanvas.validation;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.document.CanvasPart;
import io.businesscanvas.document.Severity;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** An enabled rule and the severity of its findings; ordered by id. */
record EnabledRule(
        Rule rule, Severity severity, Check check, Set<Variant> variants, Set<CanvasPart> reads, boolean isBuiltIn)
        implements Comparable<EnabledRule> {
    static EnabledRule of(Rule rule, Severity severity) {
        boolean isBuiltIn = Catalogue.find(rule.id()).isPresent();
        return new EnabledRule(rule, severity, rule.check(), EnumSet.copyOf(rule.variants()), rule.reads(), isBuiltIn);
    }

    RuleId id() {
        return rule.id();
    }

    boolean isFor(Variant variant) {
        return variants.contains(variant);
    }

    /** The first part that the rule reads and that is lost. */
    Optional<CanvasPart> firstOf(Set<CanvasPart> lost) {
        return lost.isEmpty()
                ? Optional.empty()
                : reads.stream().filter(lost::contains).findFirst();
    }

    @Override
    public int compareTo(EnabledRule other) {
        return id().compareTo(other.id());
    }
}
