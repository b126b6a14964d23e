package io.businesscanvas.catalogue.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Names that say nothing, of all languages at once; each language has its file.
 *
 * <p>In a file, a line in brackets begins a list; the lines after it are its names, in normal form.
 */
public final class WordLists {
    private static final List<String> LANGUAGES = List.of("en", "zh");
    private static final Map<String, Set<String>> LISTS = read();

    private WordLists() {}

    /** A list with its names of all languages. */
    static Set<String> of(String list) {
        return Objects.requireNonNull(LISTS.get(list), list);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> lists = new HashMap<>();
        for (String language : LANGUAGES) {
            String file = "names." + language + ".txt";
            try (InputStream in = WordLists.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("resource is missing: " + file);
                }
                read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), lists);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lists;
    }

    private static void read(BufferedReader lines, Map<String, Set<String>> lists) throws IOException {
        Set<String> names = new HashSet<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                names = lists.computeIfAbsent(line.substring(1, line.length() - 1), list -> new HashSet<>());
            } else if (!line.isBlank()) {
                names.add(line);
            }
        }
    }
}
