package io.businesscanvas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Opens files and addresses with the program that the person uses for them: that of the variable BROWSER, or else that
 * of the desktop.
 */
final class Desktop {
    private static final String BROWSER = "BROWSER";
    private static final int MOST_SECONDS = 2;

    private Desktop() {}

    /** Opens a file; returns why that is not possible, or empty if it is open. */
    static Optional<Failure> open(Path file) {
        return open(file.toAbsolutePath().normalize().toString());
    }

    /** Opens an address; returns why that is not possible, or empty if it is open. */
    static Optional<Failure> open(String target) {
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!hasDesktop(system, environment)) {
            return Optional.of(Failure.NO_DESKTOP);
        }
        try {
            Process process = new ProcessBuilder(command(target, system, environment))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean hasFailed = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS) && process.exitValue() != 0;
            return hasFailed ? Optional.of(Failure.NOT_OPENED) : Optional.empty();
        } catch (IOException e) {
            return Optional.of(Failure.NOT_OPENED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** Without a screen, the opener of Linux would start a browser inside the terminal. */
    private static boolean hasDesktop(String system, Map<String, String> environment) {
        return isMac(system)
                || isWindows(system)
                || List.of(BROWSER, "DISPLAY", "WAYLAND_DISPLAY").stream()
                        .anyMatch(name -> !environment.getOrDefault(name, "").isBlank());
    }

    private static List<String> command(String target, String system, Map<String, String> environment) {
        String browser = environment.getOrDefault(BROWSER, "");
        if (!browser.isBlank()) {
            return List.of(browser, target);
        }
        if (isMac(system)) {
            return List.of("open", target);
        }
        return isWindows(system)
                ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                : List.of("xdg-open", target);
    }

    private static boolean isMac(String system) {
        return system.startsWith("mac");
    }

    private static boolean isWindows(String system) {
        return system.startsWith("windows");
    }

    /** Why something could not be opened. */
    enum Failure {
        /** There is no screen. */
        NO_DESKTOP("no-desktop"),
        /** The program could not be started, or it failed. */
        NOT_OPENED("failed");

        private final String key;

        Failure(String key) {
            this.key = key;
        }

        /** Returns the key of the message. */
        String key() {
            return key;
        }
    }
}
