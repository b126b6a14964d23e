package io.businesscanvas.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The resources that a module loads while it runs.
 *
 * @param bundles the names of its resource bundles
 * @param files the paths of all other resources in its jar
 */
record ResourceList(List<String> bundles, List<String> files) {
    private static final String CHINESE = "_zh_Hans.properties";

    /** Pages of the documentation that the build copies into a jar. */
    private static final Map<String, List<String>> PAGES = Map.of(
            "canvas-check",
                    List.of(
                            "io/businesscanvas/check/internal/rules.md",
                            "io/businesscanvas/check/internal/rules.zh-CN.md"),
            "canvas-cli", List.of("io/businesscanvas/cli/format.md", "io/businesscanvas/cli/format.zh-CN.md"));

    /** Returns the resources of a module; what Java and the libraries find in META-INF by themselves is omitted. */
    static ResourceList of(Path module) throws IOException {
        List<String> all = Stream.concat(
                        resources(module.resolve("src/main/resources")),
                        PAGES.getOrDefault(module.getFileName().toString(), List.of()).stream())
                .sorted()
                .toList();
        List<String> bundles = all.stream()
                .filter(file -> file.endsWith(CHINESE))
                .map(file -> file.substring(0, file.length() - CHINESE.length()))
                .toList();
        return new ResourceList(
                bundles.stream().map(file -> file.replace('/', '.')).toList(),
                all.stream().filter(file -> !isOf(bundles, file)).toList());
    }

    /** Returns the list in the form that native-image reads; empty if there are no resources. */
    String json() {
        if (bundles.isEmpty() && files.isEmpty()) {
            return "";
        }
        return """
                {
                  "resources": {
                    "includes": [%s]
                  },
                  "bundles": [%s]
                }
                """.formatted(
                        lines("      { \"pattern\": \"\\\\Q%s\\\\E\" }", files, "    "),
                        lines("    { \"name\": \"%s\", \"locales\": [\"\", \"zh-Hans\"] }", bundles, "  "));
    }

    private static String lines(String form, List<String> values, String indentOfEnd) {
        return values.isEmpty()
                ? ""
                : values.stream().map(form::formatted).collect(Collectors.joining(",\n", "\n", "\n" + indentOfEnd));
    }

    private static boolean isOf(List<String> bundles, String file) {
        return bundles.stream()
                .anyMatch(bundle -> file.equals(bundle + ".properties") || file.equals(bundle + CHINESE));
    }

    private static Stream<String> resources(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("META-INF/"))
                    .toList()
                    .stream();
        }
    }
}
