package io.businesscanvas.cli.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that the build puts next to the class of the command. */
public final class Resources {
    private static final String FOLDER = "/io/businesscanvas/cli/";

    private Resources() {}

    /** Returns the text of this name, with line ends as everywhere. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(FOLDER + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
