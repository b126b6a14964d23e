package io.businesscanvas.internal.text;

import java.util.regex.Pattern;

/**
 * Keeps text in the log of a build from being taken for a command by the CI server.
 *
 * <p>Azure Pipelines and the older form of GitHub Actions look for {@code ##[} and {@code ##vso[} anywhere in a line,
 * TeamCity for {@code ##teamcity[}, GitHub Actions for {@code ::} before a word. A word joiner, which is invisible and
 * takes no column, separates the two characters that begin such a command; everything else stays as it is.
 */
public final class LogText {
    /** Invisible, of no width, and not whitespace for any CI server. */
    public static final char WORD_JOINER = '\u2060';

    private static final Pattern COMMAND = Pattern.compile("#(?=#\\w*\\[)|(?<![\\w:]):(?=:\\w)");

    private LogText() {}

    /** Returns the text such that no part of it is a command. */
    public static String neutral(String text) {
        boolean isPlain = !text.contains("##") && !text.contains("::");
        return isPlain ? text : COMMAND.matcher(text).replaceAll("$0" + WORD_JOINER);
    }
}
