package io.businesscanvas.check.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The selection of files to check.
 *
 * <pre>{@code
 * SelectedFiles selected = FileSelection.builder()
 *     .exclude(PathPattern.of("old/**"))
 *     .build()
 *     .select(List.of("canvases", "drafts/*.canvas.json"));
 * }</pre>
 *
 * <p>A path selects that file, or all {@code *.canvas.json} files in that folder unless a {@code .gitignore} or an
 * exclusion matches them; a path that does not exist may be a glob. A file named explicitly is selected even if it is
 * excluded, unless exclusions are forced. Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class FileSelection {
    private final Path workingFolder;
    private final PathPatterns excluded;
    private final Predicate<Path> alsoExcluded;
    private final boolean forcesExclusion;

    private FileSelection(Builder builder) {
        this.workingFolder = builder.workingFolder.toAbsolutePath().normalize();
        this.excluded = PathPatterns.of(workingFolder, builder.excluded);
        this.alsoExcluded = builder.alsoExcluded;
        this.forcesExclusion = builder.forcesExclusion;
    }

    /** Returns a builder without exclusions, for the working folder of the process. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether an argument has special characters, so that it is a glob unless a file has this name. */
    public static boolean isGlob(String argument) {
        return Glob.firstSpecial(Objects.requireNonNull(argument, "argument")) >= 0;
    }

    /**
     * Returns the files that these paths and globs select. Files that cannot be opened are included: opening them fails
     * with the reason.
     */
    public SelectedFiles select(List<String> paths) {
        SelectionRun run = new SelectionRun(this);
        paths.forEach(run::add);
        return run.selected();
    }

    /** Returns whether a text from elsewhere is selected under this name. */
    public boolean takes(NamedFile file) {
        Objects.requireNonNull(file, "file");
        return !forcesExclusion
                || new SelectionRun(this).exclusionOnTheWay(file.path()).isEmpty();
    }

    Path workingFolder() {
        return workingFolder;
    }

    boolean forcesExclusion() {
        return forcesExclusion;
    }

    /** Returns why a file is excluded; empty if it is not. */
    Optional<SkipReason> exclusionOf(Path file) {
        if (excluded.isLeftOut(file)) {
            return Optional.of(SkipReason.EXCLUDED);
        }
        return alsoExcluded.test(file) ? Optional.of(SkipReason.POLICY) : Optional.empty();
    }

    /**
     * A builder of {@link FileSelection} instances; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<PathPattern> excluded = new ArrayList<>();
        private Path workingFolder = Path.of("");
        private Predicate<Path> alsoExcluded = file -> false;
        private boolean forcesExclusion;

        private Builder() {}

        /** Sets the folder to which paths are relative; by default that of the process. */
        public Builder workingFolder(Path folder) {
            Objects.requireNonNull(folder, "folder");
            this.workingFolder = folder;
            return this;
        }

        /** Excludes files that this pattern matches, relative to the working folder. */
        public Builder exclude(PathPattern pattern) {
            Objects.requireNonNull(pattern, "pattern");
            excluded.add(pattern);
            return this;
        }

        /** Also excludes these files, by their absolute paths, such as those that a policy file excludes. */
        public Builder alsoExclude(Predicate<Path> files) {
            Objects.requireNonNull(files, "files");
            this.alsoExcluded = files;
            return this;
        }

        /** Sets whether exclusions apply to files that are named explicitly; false by default. */
        public Builder forceExclude(boolean isForced) {
            this.forcesExclusion = isForced;
            return this;
        }

        /** Returns the selection with these settings. */
        public FileSelection build() {
            return new FileSelection(this);
        }
    }
}
