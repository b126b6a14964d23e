package io.businesscanvas.catalogue;

import io.businesscanvas.catalogue.internal.CatalogueMessages;
import io.businesscanvas.catalogue.internal.CatalogueWording;
import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryKind;
import io.businesscanvas.rule.Check;
import io.businesscanvas.rule.EntryCondition;
import io.businesscanvas.rule.Level;
import io.businesscanvas.rule.Phrases;
import io.businesscanvas.rule.Preset;
import io.businesscanvas.rule.Rule;
import java.util.function.IntFunction;

/**
 * Creates the rules of the catalogue: each has three levels, for draft, standard and strict, and its texts in the
 * bundle.
 */
final class CatalogueRule {
    private CatalogueRule() {}

    static Rule rule(String id, Level draft, Level standard, Level strict, Check check) {
        return withTexts(id, Rule.of(id, check))
                .as(draft, Preset.DRAFT)
                .as(standard, Preset.STANDARD)
                .as(strict, Preset.STRICT);
    }

    static Rule rule(String id, Level draft, Level standard, Level strict, EntryCondition<?> condition) {
        return rule(id, draft, standard, strict, condition.described(CatalogueMessages.message(id + ".sentence")));
    }

    static Rule rule(
            String id, Level draft, Level standard, Level strict, String option, int value, IntFunction<Check> check) {
        return withTexts(id, Rule.of(id, option, value, check))
                .as(draft, Preset.DRAFT)
                .as(standard, Preset.STANDARD)
                .as(strict, Preset.STRICT);
    }

    /** Returns the kind of an entry as the value of its messages; empty if it has none. */
    static Object[] kindOf(Entry entry) {
        return new Object[] {EntryKind.of(entry).map(Phrases::word).orElse(Message.verbatim(""))};
    }

    private static Rule withTexts(String id, Rule rule) {
        Rule silent =
                CatalogueMessages.has(id + ".silent") ? rule.silent(CatalogueMessages.message(id + ".silent")) : rule;
        return silent.saying(CatalogueMessages.message(id + ".sentence"))
                .because(CatalogueMessages.message(id + ".why"))
                .fixedBy(CatalogueMessages.message(id + ".fix"))
                .from(CatalogueMessages.message(id + ".source"))
                .documentedAt("docs/rules.md#" + id.replace(".", ""))
                .worded(CatalogueWording.INSTANCE);
    }
}
