package io.businesscanvas.validation;

import java.util.Set;

/** Names in normal form. Their lengths, a bit each, tell most other names apart without a look at them. */
record WordList(Set<String> names, long lengths) {
    static WordList of(Set<String> names) {
        long lengths = 0;
        for (String name : names) {
            lengths |= bit(name);
        }
        return new WordList(names, lengths);
    }

    boolean contains(String name) {
        return (lengths & bit(name)) != 0 && names.contains(name);
    }

    private static long bit(String name) {
        return 1L << Math.min(name.length(), Long.SIZE - 1);
    }
}
