package io.businesscanvas.check.policy;

import io.businesscanvas.policy.PolicyDocument;
import io.businesscanvas.policy.PolicyFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A policy file, or one that it extends.
 *
 * @param name its path, relative to the working folder, with {@code /}
 * @param path its absolute path
 * @param document its content
 * @since 0.1
 */
public record PolicyPart(String name, Path path, PolicyDocument document) {
    /** Checks that nothing is null. */
    public PolicyPart {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(document, "document");
    }

    /** Returns its settings. */
    public PolicyFile settings() {
        return document.policy();
    }

    /** Returns the absolute path of its baseline; empty if it names none, or something that is not a path. */
    public Optional<Path> baseline() {
        try {
            return settings().baseline().map(this::resolve);
        } catch (InvalidPathException e) {
            return Optional.empty(); // PolicyProblems reports it
        }
    }

    /**
     * Returns the absolute path of a file that it names.
     *
     * @throws InvalidPathException if the name is not a path
     */
    public Path resolve(String file) {
        Objects.requireNonNull(file, "file");
        return path.resolveSibling(file).normalize();
    }
}
