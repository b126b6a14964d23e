package io.businesscanvas.docs;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that people read. */
final class Pages {
    private static final Path ROOT = House.root();

    /** Pages with tests of their own, which run all that they show. */
    private static final List<String> TESTED_ELSEWHERE = List.of(
            "docs/format.md",
            "docs/format.zh-CN.md",
            "docs/guide/recipes.md",
            "docs/guide/recipes.zh-CN.md",
            "docs/rules.md");

    private Pages() {}

    /** All pages but those with tests of their own, and decisions. */
    static Stream<Path> all() {
        return Stream.of("", "docs", "docs/guide")
                .flatMap(folder -> pagesOf(ROOT.resolve(folder)).stream())
                .filter(page -> !TESTED_ELSEWHERE.contains(name(page)));
    }

    /** How people know a page. */
    static String name(Path page) {
        return ROOT.relativize(page).toString().replace('\\', '/');
    }

    private static List<Path> pagesOf(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
