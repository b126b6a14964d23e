package io.businesscanvas.command;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The help of all commands as golden files have it; that it is the real one, {@link HelpTest} holds. */
public final class HelpPages {
    /** The name of the whole, whose help lists the commands. */
    static final String ROOT = "canvas";

    private static final Path FOLDER = House.root().resolve("verification/integration/src/test/resources/help");
    private static final Pattern OPTION = Pattern.compile("(?m)^ +(?:-\\w, )?(--[\\w-]+)");
    private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+)  +\\S");

    private HelpPages() {}

    /** All commands, the whole first. */
    public static List<String> commands() {
        String list = read(ROOT, "en").replaceAll("(?s).*?\nCommands:\n(.*?)\n\n.*", "$1");
        return Stream.concat(Stream.of(ROOT), found(COMMAND, list)).toList();
    }

    /** The long names of all options of a command but {@code --help}, which {@link HelpTest} asks of each. */
    public static List<String> options(String command) {
        return found(OPTION, read(command, "en"))
                .filter(option -> !option.equals("--help"))
                .toList();
    }

    static Path file(String command, String locale) {
        return FOLDER.resolve(locale).resolve(command + ".txt");
    }

    static String read(String command, String locale) {
        try {
            return Files.readString(file(command, locale));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult result) -> result.group(1));
    }
}
