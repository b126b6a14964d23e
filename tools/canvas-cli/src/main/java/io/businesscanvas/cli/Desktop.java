package io.businesscanvas.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens files and addresses with the program that the person uses for them. */
final class Desktop {
    private Desktop() {}

    /** Opens a file; returns whether there is a desktop on which that was possible. */
    static boolean open(Path file) {
        return open(file.toAbsolutePath().normalize().toString());
    }

    /** Opens an address; returns whether there is a desktop on which that was possible. */
    static boolean open(String target) {
        try {
            new ProcessBuilder(command(target))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> command(String target) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            return List.of("open", target);
        }
        return system.startsWith("windows")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", target)
                : List.of("xdg-open", target);
    }
}
