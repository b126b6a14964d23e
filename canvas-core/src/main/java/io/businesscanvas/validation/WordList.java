package io.businesscanvas.validation;

import java.util.Set;

/** Names in normal form, none longer than this many characters, so that most others are told apart by their length. */
record WordList(Set<String> names, int longest) {
    static WordList of(Set<String> names) {
        return new WordList(names, names.stream().mapToInt(String::length).max().orElse(0));
    }

    boolean contains(String name) {
        return name.length() <= longest && names.contains(name);
    }
}
