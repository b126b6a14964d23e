package io.businesscanvas.document;

import io.businesscanvas.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The path of an element of a canvas: {@code valuePropositions[1].serves[0]}.
 *
 * <p>Names of properties are separated by dots; positions in lists, from 0, are in brackets. A name with characters
 * other than ASCII letters, digits, {@code $}, {@code _} and {@code -} is in brackets and quotes, with quotes and
 * backslashes escaped by a backslash. The canvas itself is the empty path.
 *
 * @since 0.1
 */
public final class CanvasPath {
    private static final CanvasPath ROOT = new CanvasPath(List.of());

    private final List<Step> steps;

    private CanvasPath(List<Step> steps) {
        this.steps = steps;
    }

    /** Returns the path of the canvas itself. */
    public static CanvasPath root() {
        return ROOT;
    }

    /** Returns the path of a block. */
    public static CanvasPath of(Block block) {
        return ROOT.property(block.key());
    }

    /** Returns the path of an entry, by its position in its block. */
    public static CanvasPath of(Block block, int index) {
        return of(block).index(index);
    }

    /**
     * Parses a path as {@link #toString} prints it.
     *
     * @throws IllegalArgumentException if the text is not a path
     */
    public static CanvasPath parse(String text) {
        return new CanvasPath(new PathReader(text).steps());
    }

    static boolean isPlain(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '$' || c == '_' || c == '-';
    }

    /** Returns the path of a property of this element. */
    public CanvasPath property(String name) {
        Objects.requireNonNull(name, "name");
        return then(new Property(name));
    }

    /**
     * Returns the path of an item of this list.
     *
     * @throws IllegalArgumentException if the position is negative
     */
    public CanvasPath index(int index) {
        return then(new Index(index));
    }

    /** Returns the steps from the canvas to this element. */
    public List<Step> steps() {
        return steps;
    }

    /** The path that consists of the first steps of this one. */
    CanvasPath first(int count) {
        return new CanvasPath(steps.subList(0, Math.min(count, steps.size())));
    }

    private CanvasPath then(Step step) {
        List<Step> longer = new ArrayList<>(steps.size() + 1);
        longer.addAll(steps);
        longer.add(step);
        return new CanvasPath(List.copyOf(longer));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CanvasPath that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /** Returns the path as text; empty for the canvas itself. */
    @Override
    public String toString() {
        String joined = steps.stream().map(Step::toString).collect(Collectors.joining());
        return joined.startsWith(".") ? joined.substring(1) : joined;
    }

    /**
     * One step of a path.
     *
     * @since 0.1
     */
    public sealed interface Step {}

    /**
     * Into a property.
     *
     * @param name the name of the property
     * @since 0.1
     */
    public record Property(String name) implements Step {
        /** Checks that nothing is null. */
        public Property {
            Objects.requireNonNull(name, "name");
        }

        /** Returns the step as text. */
        @Override
        public String toString() {
            boolean isPlain = !name.isEmpty() && name.chars().allMatch(CanvasPath::isPlain);
            return isPlain ? "." + name : "[\"" + name.replace("\\", "\\\\").replace("\"", "\\\"") + "\"]";
        }
    }

    /**
     * Into a list.
     *
     * @param index the position in the list, from 0
     * @since 0.1
     */
    public record Index(int index) implements Step {
        /**
         * Creates a step.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public Index {
            if (index < 0) {
                throw new IllegalArgumentException("index must not be negative, but was " + index);
            }
        }

        /** Returns the step as text. */
        @Override
        public String toString() {
            return "[" + index + "]";
        }
    }

    /** Reads the printed form, one step at a time. */
    private static final class PathReader {
        private final String text;
        private final List<Step> steps = new ArrayList<>();
        private int at;

        PathReader(String text) {
            this.text = text;
        }

        List<Step> steps() {
            while (at < text.length()) {
                if (text.startsWith("[\"", at)) {
                    steps.add(quoted());
                } else if (text.charAt(at) == '[') {
                    steps.add(index());
                } else {
                    steps.add(plain());
                }
            }
            return List.copyOf(steps);
        }

        private Step plain() {
            boolean hasDot = text.charAt(at) == '.';
            require(hasDot != steps.isEmpty());
            int start = hasDot ? ++at : at;
            while (at < text.length() && isPlain(text.charAt(at))) {
                at++;
            }
            require(at > start);
            return new Property(text.substring(start, at));
        }

        private Step index() {
            int end = text.indexOf(']', at);
            require(end > at);
            String digits = text.substring(at + 1, end);
            require(digits.matches("0|[1-9][0-9]{0,9}") && Long.parseLong(digits) <= Integer.MAX_VALUE);
            at = end + 1;
            return new Index(Integer.parseInt(digits));
        }

        private Step quoted() {
            StringBuilder name = new StringBuilder();
            at += 2;
            while (at < text.length() && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 1 : 0;
                require(at < text.length());
                name.append(text.charAt(at++));
            }
            require(text.startsWith("\"]", at));
            at += 2;
            return new Property(name.toString());
        }

        private void require(boolean holds) {
            if (!holds) {
                throw new IllegalArgumentException("path must have the form valuePropositions[1].serves[0], but was \""
                        + text + "\" (position " + at + ")");
            }
        }
    }
}
