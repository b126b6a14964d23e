package io.businesscanvas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts that the build puts beside the classes. */
final class Resources {
    private Resources() {}

    /** The text of this name, with line ends as everywhere. */
    static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
