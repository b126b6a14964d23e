package io.businesscanvas.render.internal;

import java.util.ArrayList;
import java.util.List;

/** Breaks a text into lines of a maximum width; one text at a time. */
public final class TextWrapper {
    private static final int LEAST_TAIL = 3;
    private static final char HYPHEN = '-';

    private final String text;
    private final TextWidths widths;
    private final Direction direction;
    private final GraphemeClusters clusters;
    private final int room;
    private final List<Line> lines = new ArrayList<>(2);

    private int lineStart;
    private int width;
    /**
     * Where the line could end, where the next would begin, and the widths up to there; -1 if there is no such
     * position.
     */
    private int breakEnd = -1;

    private int breakEndWidth;
    private int breakNext;
    private int breakNextWidth;
    /** Where the word begins that is being read. */
    private int wordStart;
    /** The last offset that leaves room for the mark of a broken word. */
    private int forcedEnd;

    private int forcedWidth;

    private TextWrapper(String text, int room, TextWidths widths, Direction direction) {
        this.text = text;
        this.room = room;
        this.widths = widths;
        this.direction = direction;
        this.clusters = new GraphemeClusters(text, widths);
    }

    /**
     * Returns the lines of a text, at least one; each line that runs from right to left is isolated.
     *
     * @param text the text, already visible
     * @param room the width of a line, at least that of four letters
     * @param widths how wide characters are
     */
    public static List<Line> wrap(String text, int room, TextWidths widths) {
        String stripped = text.strip();
        return new TextWrapper(stripped, room, widths, Direction.of(stripped)).lines();
    }

    /** Returns the lines of a text as {@link #wrap} does, but without characters that isolate them. */
    public static List<Line> wrapPlainly(String text, int room, TextWidths widths) {
        return new TextWrapper(text.strip(), room, widths, Direction.PLAIN).lines();
    }

    private List<Line> lines() {
        int beforeLast = ' ';
        int last = ' ';
        boolean isLastWide = false;
        while (clusters.next()) {
            int c = clusters.codePoint();
            int columns = clusters.width();
            if (LineBreaks.isSpace(c)) {
                passSpace(last, columns);
            } else {
                boolean isWide = DisplayWidth.NARROW.of(c) > 1;
                wordStart = isWide || isLastWide || LineBreaks.isSpace(last) ? clusters.start() : wordStart;
                if (!LineBreaks.isSpace(last) && LineBreaks.isBetween(last, isLastWide, c, isWide, beforeLast)) {
                    rememberBreak(clusters.start(), width, clusters.start(), width);
                }
                passText(columns);
                isLastWide = isWide;
            }
            beforeLast = last;
            last = c;
        }
        add(lineStart, text.length(), width, "");
        return lines;
    }

    private void passSpace(int last, int columns) {
        if (LineBreaks.isSpace(last)) {
            breakNext = clusters.end();
            breakNextWidth = width + columns;
        } else {
            rememberBreak(clusters.start(), width, clusters.end(), width + columns);
        }
        width += columns;
    }

    private void passText(int columns) {
        while (width + columns > room && width > 0) {
            if (breakEnd > lineStart) {
                add(lineStart, breakEnd, breakEndWidth, "");
                startLine(breakNext, breakNextWidth);
            } else {
                breakWord();
            }
        }
        width += columns;
        if (width + widths.of(HYPHEN) <= room) {
            forcedEnd = clusters.end();
            forcedWidth = width;
        }
    }

    /**
     * Ids and web addresses get no mark, since it would be copied with them; nor does a line that has no room for one.
     */
    private void breakWord() {
        if (isVerbatim() || forcedEnd <= lineStart) {
            add(lineStart, clusters.start(), width, "");
            startLine(clusters.start(), width);
            return;
        }
        keepTail();
        add(lineStart, forcedEnd, forcedWidth, markOfBreak());
        startLine(forcedEnd, forcedWidth);
    }

    private boolean isVerbatim() {
        return text.startsWith("[", wordStart)
                || text.startsWith("http://", wordStart)
                || text.startsWith("https://", wordStart);
    }

    /** Moves the break of a word so far back that no stump of one or two letters is left for the next line. */
    private void keepTail() {
        int tail = lettersFrom(forcedEnd);
        int end = forcedEnd - LEAST_TAIL + tail;
        boolean isStump = tail > 0 && tail < LEAST_TAIL && end - LEAST_TAIL >= lineStart;
        if (isStump && lettersFrom(end) == LEAST_TAIL && lettersFrom(end - LEAST_TAIL) == LEAST_TAIL) {
            for (int i = end; i < forcedEnd; i++) {
                forcedWidth -= widths.of(text.charAt(i));
            }
            forcedEnd = end;
        }
    }

    /** The number of letters here that are separate clusters, up to three. */
    private int lettersFrom(int start) {
        int count = 0;
        while (count < LEAST_TAIL && start + count < text.length() && isSimpleLetter(text.charAt(start + count))) {
            count++;
        }
        return count;
    }

    private static boolean isSimpleLetter(char c) {
        return c < 0x250 && Character.isLetter(c);
    }

    /** A hyphen inside a word; elsewhere it might be read as part of the text. */
    private String markOfBreak() {
        boolean isInWord = isWordPart(text.codePointBefore(forcedEnd)) && isWordPart(text.codePointAt(forcedEnd));
        return isInWord ? "-" : "\\";
    }

    private static boolean isWordPart(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private void rememberBreak(int end, int endWidth, int next, int nextWidth) {
        breakEnd = end;
        breakEndWidth = endWidth;
        breakNext = next;
        breakNextWidth = nextWidth;
    }

    private void startLine(int start, int startWidth) {
        lineStart = start;
        width -= startWidth;
        forcedEnd = Math.max(forcedEnd, start);
        forcedWidth = Math.max(forcedWidth - startWidth, 0);
        breakEnd = -1;
    }

    private void add(int start, int end, int columns, String mark) {
        String piece = start == 0 && end == text.length() ? text : text.substring(start, end);
        lines.add(new Line(direction.isolated(piece) + mark, columns + (mark.isEmpty() ? 0 : widths.of(HYPHEN))));
    }
}
