package io.businesscanvas.check.internal;

import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.value.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The pages about the rules, {@code docs/rules*.md}, which the build puts next to this class: examples have one source.
 */
public final class RulePage {
    /** The address of the project; the pages of its documentation are relative to it. */
    public static final String HOME = "https://businesscanvas.io/";

    private static final String HEADING = "\n### ";
    private static final String FENCE = "```";
    private static final int BAD = 0;
    private static final int GOOD = 2;

    private RulePage() {}

    /** Returns the address of the section about a rule; empty for a rule without documentation. */
    public static Optional<String> addressOf(Rule rule) {
        return rule.documentation().map(HOME::concat);
    }

    /** Returns the examples of a rule in this language; empty for one that is not on the page. */
    public static Optional<Examples> examples(RuleId rule, Locale locale) {
        String page = TextBundle.isChinese(locale) ? Chinese.PAGE : English.PAGE;
        int heading = page.indexOf(HEADING + rule.value() + "\n");
        return heading < 0
                ? Optional.empty()
                : Optional.of(new Examples(block(page, heading, BAD), block(page, heading, GOOD)));
    }

    /** Returns the fenced block of this number after an offset of the page. */
    private static String block(String page, int from, int number) {
        int at = page.indexOf(FENCE, from);
        for (int i = 0; i < number; i++) {
            at = page.indexOf(FENCE, page.indexOf(FENCE, at + 1) + 1);
        }
        int start = page.indexOf('\n', at) + 1;
        return page.substring(start, page.indexOf(FENCE, start));
    }

    /**
     * Two canvases, each with a line separator after its last line.
     *
     * @param bad one in which the rule has a finding
     * @param good the same without
     */
    public record Examples(String bad, String good) {}

    private static String read(String name) {
        try (InputStream in = RulePage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The English page, read once and only if it is needed. */
    private static final class English {
        static final String PAGE = read("rules.md");
    }

    /** The Chinese page, read once and only if it is needed. */
    private static final class Chinese {
        static final String PAGE = read("rules.zh-CN.md");
    }
}
