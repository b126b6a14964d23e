package io.businesscanvas.cli.reference;

import io.businesscanvas.catalogue.Catalogue;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.internal.text.NearestWord;
import io.businesscanvas.policy.RenamedRules;
import io.businesscanvas.policy.RulePattern;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The rules of the catalogue by their names, as people type them. */
public final class RuleNames {
    private static final List<String> ALL =
            Catalogue.all().stream().map(rule -> rule.id().value()).toList();

    private RuleNames() {}

    /** Returns whether a rule is called so, or begins so if the name is a prefix such as {@code value.*}. */
    public static boolean isKnown(String name) {
        return RulePattern.isValid(name)
                && Catalogue.all().stream()
                        .anyMatch(rule -> RulePattern.of(name).matches(rule.id()));
    }

    /** Reports an unknown rule, with a suggestion. */
    public static String unknown(String name, Locale locale) {
        return unknown(name, List.of(), locale);
    }

    /** Returns the same where names besides those of rules are known. */
    public static String unknown(String name, List<String> besides, Locale locale) {
        List<String> known = Stream.of(ALL, besides).flatMap(List::stream).toList();
        return RenamedRules.currentId(name)
                .or(() -> NearestWord.to(name, known))
                .map(nearest -> CliMessages.say(locale, "rule.unknown.nearest", name, nearest))
                .orElseGet(() -> CliMessages.say(locale, "rule.unknown", name));
    }
}
