package io.businesscanvas.check.report;

import io.businesscanvas.value.RuleId;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a table of rules and the number of their findings.
 *
 * <pre>
 * findings  rule
 *       12  value.unserved
 *        3  link.dangling
 * </pre>
 *
 * @since 0.1
 */
public final class RuleStatistics {
    private static final String ROW = "%8d  %s\n";

    private RuleStatistics() {}

    /** Returns the table, with the rules in the order of the map; every line ends with {@code \n}. */
    public static String table(Map<RuleId, Integer> findingsByRule, Locale locale) {
        StringBuilder table = new StringBuilder(ReportMessages.say("statistics").in(locale)).append('\n');
        findingsByRule.forEach((rule, count) -> table.append(String.format(Locale.ROOT, ROW, count, rule.value())));
        return table.toString();
    }
}
