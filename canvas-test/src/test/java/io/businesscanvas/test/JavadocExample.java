package io.businesscanvas.test;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An example in the Javadoc of a source file.
 *
 * @param owner the line of code that follows the comment
 * @param passes whether the example says that it passes
 * @param code the statements
 */
record JavadocExample(String owner, boolean passes, String code) {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/\\s*(?:@\\w+[^\n]*\\s*)*([^\n]*)");
    private static final Pattern EXAMPLE = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\\}</pre>");

    /** All examples that say whether they pass. */
    static List<JavadocExample> in(String source) {
        List<JavadocExample> examples = new ArrayList<>();
        Matcher comments = COMMENT.matcher(source);
        while (comments.find()) {
            String text = comments.group(1).replaceAll("(?m)^ *\\* ?", "");
            Matcher found = EXAMPLE.matcher(text);
            while (found.find()) {
                examples.addAll(split(comments.group(2).strip(), found.group(1)));
            }
        }
        return examples;
    }

    private static List<JavadocExample> split(String owner, String text) {
        List<JavadocExample> parts = new ArrayList<>();
        for (String part : text.split("(?m)^// ")) {
            boolean passes = part.startsWith("passes\n");
            if (passes || part.startsWith("fails\n")) {
                parts.add(new JavadocExample(owner, passes, part.substring(part.indexOf('\n') + 1)));
            }
        }
        return parts;
    }

    @Override
    public String toString() {
        return owner + (passes ? " passes" : " fails");
    }
}
