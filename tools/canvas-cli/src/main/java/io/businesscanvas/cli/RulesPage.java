package io.businesscanvas.cli;

import io.businesscanvas.model.RuleId;
import java.util.Optional;

/** The page about the rules, {@code docs/rules.md}, which the build puts beside this class: examples have one home. */
final class RulesPage {
    private static final String HEADING = "\n### ";
    private static final String FENCE = "```";
    private static final int BLOCKS = 3;

    private RulesPage() {}

    /** What the page shows for a rule; empty for one that it does not have. */
    static Optional<Examples> examples(RuleId rule) {
        String page = Resources.text("rules.md");
        int heading = page.indexOf(HEADING + rule.value() + "\n");
        if (heading < 0) {
            return Optional.empty();
        }
        String[] blocks = new String[BLOCKS];
        int at = heading;
        for (int i = 0; i < BLOCKS; i++) {
            int start = page.indexOf('\n', page.indexOf(FENCE, at)) + 1;
            int end = page.indexOf(FENCE, start);
            blocks[i] = page.substring(start, end);
            at = end + FENCE.length();
        }
        return Optional.of(new Examples(blocks[0], blocks[1], blocks[2]));
    }

    /**
     * The examples of a rule, each with a line end behind its last line.
     *
     * @param bad a canvas that breaks it
     * @param report what is said about that
     * @param good a canvas that keeps it
     */
    record Examples(String bad, String report, String good) {}
}
