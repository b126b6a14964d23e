package io.businesscanvas.cli.reference;

import io.businesscanvas.cli.console.Resources;
import io.businesscanvas.internal.text.TextBundle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the page about the format, which the build puts next to this class, says about properties and problems. */
public final class FormatReference {
    private static final Pattern HEADING = Pattern.compile("(?m)^### (file\\..*)$");
    private static final Pattern PROPERTY = Pattern.compile("(?m)^\\| (`[^|]*`) \\| ([^|]*) \\|$");
    private static final Pattern SECTION_END = Pattern.compile("(?m)^##");
    private static final String FENCE = "```";

    private FormatReference() {}

    /** Returns the ids of all problems. */
    public static List<String> mistakes() {
        return HEADING.matcher(page(Locale.ROOT))
                .results()
                .map(heading -> heading.group(1))
                .toList();
    }

    /** Returns the description of a problem in this language, as plain text; empty if the page has none. */
    public static Optional<String> mistake(String name, Locale locale) {
        String page = page(locale);
        return HEADING.matcher(page)
                .results()
                .filter(heading -> heading.group(1).equals(name))
                .map(heading -> name + "\n" + plain(section(page, heading)))
                .findFirst();
    }

    /** Returns what the tables of the page say about a property of canvases or entries, each as a line. */
    public static List<String> properties(String name, Locale locale) {
        return PROPERTY.matcher(page(locale))
                .results()
                .filter(row -> !name.isEmpty())
                .filter(row -> Arrays.asList(row.group(1).split("[`, 、]+")).contains(name))
                .map(row -> name + ": " + row.group(2).replace("`", "") + "\n")
                .distinct()
                .toList();
    }

    private static String section(String page, MatchResult heading) {
        String rest = page.substring(heading.end() + 1);
        return SECTION_END.split(rest, 2)[0].strip();
    }

    /** Code blocks are indented. */
    private static String plain(String section) {
        StringBuilder plain = new StringBuilder();
        boolean isCode = false;
        for (String line : section.split("\n")) {
            if (line.startsWith(FENCE)) {
                isCode = !isCode;
                plain.append(isCode && plain.charAt(plain.length() - 2) != '\n' ? "\n" : "");
            } else {
                plain.append(isCode ? "  " : "").append(line).append('\n');
            }
        }
        return plain.toString();
    }

    private static String page(Locale locale) {
        return Resources.text(TextBundle.isChinese(locale) ? "format.zh-CN.md" : "format.md");
    }
}
