package io.businesscanvas.words;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A line that a user may read.
 *
 * @param file the file that contains it, relative to the project
 * @param line its number, from 1
 * @param text the line; for Java, the part of it that is a comment or a text
 */
record UserText(String file, int line, String text) {
    private static final Path ROOT = House.root();
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|\"\"\"(?:\\\\.|.)*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"", Pattern.DOTALL);
    private static final Pattern KEY = Pattern.compile("^[^#=]*=");
    private static final Pattern PARAMETER = Pattern.compile("@param \\w+");
    private static final String CHINESE_PAGE = ".zh-CN.md";
    private static final String CHINESE_BUNDLE = "_zh_Hans.properties";

    /** Pages, bundles, and the comments and texts of Java sources. */
    static List<UserText> english() {
        List<UserText> texts = new ArrayList<>();
        pages(name -> !name.endsWith(CHINESE_PAGE)).forEach(page -> texts.addAll(lines(page)));
        for (Path main : sources()) {
            files(main, ".properties", name -> !name.endsWith(CHINESE_BUNDLE))
                    .forEach(file -> texts.addAll(values(file)));
            files(main, ".java", name -> true).forEach(file -> texts.addAll(commentsAndTexts(file)));
        }
        return texts;
    }

    /** Chinese pages and bundles. */
    static List<UserText> chinese() {
        List<UserText> texts = new ArrayList<>();
        pages(name -> name.endsWith(CHINESE_PAGE)).forEach(page -> texts.addAll(lines(page)));
        for (Path main : sources()) {
            files(main, CHINESE_BUNDLE, name -> true).forEach(file -> texts.addAll(lines(file)));
        }
        return texts;
    }

    /** The lines of the Chinese bundles of rules. */
    static List<UserText> chineseRules() {
        return chinese().stream()
                .filter(text -> text.file().endsWith("catalogue" + CHINESE_BUNDLE)
                        || text.file().endsWith("rules" + CHINESE_BUNDLE))
                .toList();
    }

    /** The main sources of all modules that users see. */
    private static List<Path> sources() {
        return Stream.of(ROOT, ROOT.resolve("tools"))
                .flatMap(UserText::filesIn)
                .map(module -> module.resolve("src/main"))
                .filter(Files::isDirectory)
                .toList();
    }

    private static Stream<Path> pages(Predicate<String> isWanted) {
        return Stream.concat(filesIn(ROOT), files(ROOT.resolve("docs"), ".md", name -> true).stream())
                .filter(file -> file.toString().endsWith(".md"))
                .filter(file -> isWanted.test(file.getFileName().toString()));
    }

    private static Stream<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder, String suffix, Predicate<String> isWanted) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .filter(file -> isWanted.test(file.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<UserText> lines(Path file) {
        return lines(file, 1, read(file));
    }

    /** The lines of a bundle without their keys. */
    private static List<UserText> values(Path bundle) {
        return lines(bundle).stream()
                .map(line -> new UserText(
                        line.file(), line.line(), KEY.matcher(line.text()).replaceFirst("")))
                .toList();
    }

    private static List<UserText> commentsAndTexts(Path file) {
        String source = read(file);
        return COMMENT_OR_TEXT
                .matcher(source)
                .results()
                .filter(found -> found.group().contains(" "))
                .flatMap(found -> lines(file, lineOf(source, found), found.group()).stream())
                .map(text -> new UserText(
                        text.file(), text.line(), PARAMETER.matcher(text.text()).replaceFirst("")))
                .toList();
    }

    private static int lineOf(String source, MatchResult found) {
        return (int) source.substring(0, found.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static List<UserText> lines(Path file, int first, String text) {
        String name = ROOT.relativize(file).toString().replace('\\', '/');
        List<String> lines = text.lines().toList();
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new UserText(name, first + i, lines.get(i)))
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the line is, as editors open it. */
    String at() {
        return file + ":" + line;
    }
}
