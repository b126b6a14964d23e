package io.businesscanvas.command;

import io.businesscanvas.house.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What running the real command as a process gave.
 *
 * @param exitCode what the shell is told
 * @param out standard output
 * @param err standard error
 */
public record CanvasCommand(int exitCode, String out, String err) {
    private static final Path JAR = House.root().resolve("tools/canvas-cli/target/canvas.jar");
    private static final Path NOTHING = Path.of("/dev/null");
    private static final long MOST_SECONDS = 60;

    /** Runs the command in this folder, in English unless the arguments say otherwise. */
    public static CanvasCommand run(Path folder, String... arguments) throws IOException, InterruptedException {
        return run(folder, NOTHING, arguments);
    }

    /** Runs the command in this folder, in an environment of this language. */
    static CanvasCommand runIn(String language, Path folder, String... arguments)
            throws IOException, InterruptedException {
        return run(language, folder, NOTHING, arguments);
    }

    /** Runs the command in this folder with this file on standard input. */
    static CanvasCommand run(Path folder, Path input, String... arguments) throws IOException, InterruptedException {
        return run("C.UTF-8", folder, input, arguments);
    }

    private static CanvasCommand run(String environmentLanguage, Path folder, Path input, String... arguments)
            throws IOException, InterruptedException {
        return run(environmentLanguage, folder, input, line(arguments));
    }

    /** How the command is started with these arguments. */
    static List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Duser.language=en"));
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        return line;
    }

    /** Runs the command in this folder where no file may be written that has more than so many kilobytes. */
    static CanvasCommand runWithSmallFiles(int kilobytes, Path folder, String... arguments)
            throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\""));
        command.addAll(line(arguments));
        return run("C.UTF-8", folder, NOTHING, command);
    }

    private static CanvasCommand run(String environmentLanguage, Path folder, Path input, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("canvas", ".out");
        Path err = Files.createTempFile("canvas", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().remove("COLUMNS");
            builder.environment().remove("NO_COLOR");
            builder.environment().remove("LC_ALL");
            builder.environment().remove("LC_MESSAGES");
            builder.environment().put("LANG", environmentLanguage);
            Process process = builder.directory(folder.toFile())
                    .redirectInput(input.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("still running: " + command);
            }
            return new CanvasCommand(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
