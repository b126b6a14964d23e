package io.businesscanvas.check.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which files are to be checked.
 *
 * <pre>{@code
 * SelectedFiles selected = FileSelection.builder()
 *     .exclude(PathPattern.of("old/**"))
 *     .build()
 *     .select(List.of("canvases", "drafts/*.canvas.json"));
 * }</pre>
 *
 * <p>A path is that file, or in that folder all files {@code *.canvas.json} that no {@code .gitignore} and no exclusion
 * leaves out; a path that does not exist may be a glob. A file named explicitly is selected even if it is excluded,
 * unless exclusions are forced. Immutable and safe to share between threads.
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

    /** A builder without exclusions, for the working folder of the process. */
    public static Builder builder() {
        return new Builder();
    }

    /** The files behind these paths and globs. What cannot be opened is selected too: opening it tells why. */
    public SelectedFiles select(List<String> paths) {
        SelectionRun run = new SelectionRun(this);
        paths.forEach(run::add);
        return run.selected();
    }

    /** Whether a text that is read from elsewhere is to be checked under this name. */
    public boolean takes(CanvasFile file) {
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
     * Collects the settings of a {@link FileSelection}; not to be shared between threads.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<PathPattern> excluded = new ArrayList<>();
        private Path workingFolder = Path.of("");
        private Predicate<Path> alsoExcluded = file -> false;
        private boolean forcesExclusion;

        private Builder() {}

        /** The folder from which paths are told; that of the process unless set. */
        public Builder workingFolder(Path folder) {
            this.workingFolder = folder;
            return this;
        }

        /** Leaves out what this pattern means, from the working folder. */
        public Builder exclude(PathPattern pattern) {
            excluded.add(pattern);
            return this;
        }

        /** Leaves out these files besides, by their absolute paths; a policy file may say so. */
        public Builder alsoExclude(Predicate<Path> files) {
            this.alsoExcluded = files;
            return this;
        }

        /** Whether exclusions count for files that are named, too; not unless set. */
        public Builder forceExclude(boolean isForced) {
            this.forcesExclusion = isForced;
            return this;
        }

        /** The selection with these settings. */
        public FileSelection build() {
            return new FileSelection(this);
        }
    }
}
