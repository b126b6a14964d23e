package io.businesscanvas.command;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A release of the command in a folder, and the ways to start it.
 *
 * @param folder the folder
 */
record Installation(Path folder) {
    /** The Java that runs this test. */
    static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    private static final Path LAUNCHER = House.root().resolve("tools/canvas-cli/src/launcher");
    private static final Set<String> LANGUAGE = Set.of("LANG", "LANGUAGE", "LC_ALL", "LC_CTYPE", "LC_MESSAGES");
    private static final Set<String> JAVA =
            Set.of("JAVA_HOME", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS", "CANVAS_JAVA_OPTIONS");

    /** Copies the command there. */
    static Installation in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("launcher"));
        Files.copy(House.root().resolve("canvas"), folder.resolve("canvas"));
        Files.copy(CanvasCommand.JAR, folder.resolve("canvas.jar"));
        for (Path part : children(LAUNCHER)) {
            Files.copy(part, folder.resolve("launcher").resolve(part.getFileName()));
        }
        return new Installation(folder);
    }

    /** The Java homes of this machine that can run the command. */
    static List<Path> javaHomes() throws IOException {
        Path all = Path.of("/usr/lib/jvm");
        List<Path> homes = new ArrayList<>(List.of(JAVA_HOME.toRealPath()));
        for (Path home : Files.isDirectory(all) ? children(all) : List.<Path>of()) {
            Path release = home.resolve("release");
            if (Files.exists(release)
                    && Files.readString(release).matches("(?s).*JAVA_VERSION=\"(1[789]|[2-9]\\d).*")
                    && !homes.contains(home.toRealPath())) {
                homes.add(home.toRealPath());
            }
        }
        return homes;
    }

    Path launcher() {
        return folder.resolve("canvas");
    }

    /** The archives of loaded classes that starts have made. */
    List<Path> archives() throws IOException {
        Path archives = folder.resolve("class-archives");
        if (!Files.exists(archives)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(archives)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** The launcher in this folder, ready to run with this Java and no other settings. */
    ProcessBuilder prepare(Path workingFolder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher().toString()));
        command.addAll(List.of(arguments));
        return prepare(workingFolder, command);
    }

    /** A program in this folder, ready to run as the launcher is. */
    static ProcessBuilder prepare(Path workingFolder, List<String> command) {
        ProcessBuilder program = CanvasCommand.prepare(workingFolder, command);
        program.environment().keySet().removeAll(LANGUAGE);
        program.environment().keySet().removeAll(JAVA);
        program.environment().put("JAVA_HOME", JAVA_HOME.toString());
        return program;
    }

    /** Runs the launcher in its own folder with one more variable of the environment. */
    CanvasCommand runWith(String variable, String value, String... arguments) throws Exception {
        ProcessBuilder program = prepare(folder, arguments);
        program.environment().put(variable, value);
        return CanvasCommand.run(program);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.sorted().toList();
        }
    }
}
