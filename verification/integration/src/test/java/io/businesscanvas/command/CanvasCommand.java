package io.businesscanvas.command;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * What running the real command as a process gave.
 *
 * @param exitCode the exit code for the shell
 * @param out standard output
 * @param err standard error
 */
public record CanvasCommand(int exitCode, String out, String err) {
    static final Path JAR = House.root().resolve("tools/canvas-cli/target/canvas.jar");
    private static final Path NOTHING = Path.of("/dev/null");
    private static final long MOST_SECONDS = 60;

    /** Runs the command in this folder, in English unless the arguments say otherwise. */
    public static CanvasCommand run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(prepare(folder, arguments));
    }

    /** Runs the command in this folder, in an environment of this language. */
    static CanvasCommand runIn(String language, Path folder, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder command = prepare(folder, arguments);
        command.environment().put("LANG", language);
        return run(command);
    }

    /** Runs the command in this folder with this file on standard input. */
    static CanvasCommand run(Path folder, Path input, String... arguments) throws IOException, InterruptedException {
        return run(prepare(folder, arguments).redirectInput(input.toFile()));
    }

    /** Runs the command in this folder where no file may be written that has more than so many kilobytes. */
    static CanvasCommand runWithSmallFiles(int kilobytes, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\""));
        command.addAll(line(arguments));
        return run(prepare(folder, command));
    }

    /** The command in this folder, ready to run with nothing on standard input. */
    static ProcessBuilder prepare(Path folder, String... arguments) {
        return prepare(folder, line(arguments));
    }

    private static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Duser.language=en"));
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    /** A program in this folder, in an environment that says nothing of terminals and colours, and C of languages. */
    static ProcessBuilder prepare(Path folder, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(Set.of("COLUMNS", "NO_COLOR", "LC_ALL", "LC_MESSAGES"));
        builder.environment().put("LANG", "C.UTF-8");
        return builder.redirectInput(NOTHING.toFile());
    }

    /** Runs a program. */
    static CanvasCommand run(ProcessBuilder program) throws IOException, InterruptedException {
        Path out = Files.createTempFile("canvas", ".out");
        Path err = Files.createTempFile("canvas", ".err");
        try {
            Process process = program.redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + program.command());
            }
            return new CanvasCommand(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
