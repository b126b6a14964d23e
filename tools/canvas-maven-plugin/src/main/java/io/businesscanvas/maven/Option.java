package io.businesscanvas.maven;

import io.businesscanvas.value.Keyword;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A parameter whose value is one of a list.
 *
 * @param name the name of the parameter
 * @param text its value; null if it is not set
 */
record Option(String name, @Nullable String text) {
    /** Returns the constant with this name, in lower or upper case; empty if the parameter is not set. */
    <K extends Enum<K> & Keyword> Optional<K> in(Class<K> type, CanvasMojo mojo) throws MojoExecutionException {
        if (text == null) {
            return Optional.empty();
        }
        String key = text.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        Optional<K> found = Keyword.find(type, key);
        if (found.isEmpty()) {
            String known =
                    Arrays.stream(type.getEnumConstants()).map(Keyword::key).collect(Collectors.joining(", "));
            throw new MojoExecutionException(mojo.say("option", name, known, text));
        }
        return found;
    }
}
