package io.businesscanvas.maven;

import io.businesscanvas.check.FileFailure;
import io.businesscanvas.check.SelectionMessages;
import io.businesscanvas.check.files.FileSelection;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.files.PathPattern;
import io.businesscanvas.check.files.SelectedFiles;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Message;
import io.businesscanvas.validation.ValidationReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/** The canvas files of a project, for goals that need files without errors. */
final class Documents {
    private final CanvasMojo mojo;
    private final LogSink log;
    private final List<String> unreadable = new ArrayList<>();

    Documents(CanvasMojo mojo) {
        this.mojo = mojo;
        this.log = new LogSink(mojo.getLog(), mojo.locale(), mojo.folder());
    }

    List<NamedFile> files() throws MojoExecutionException {
        FileSelection.Builder selection =
                FileSelection.builder().workingFolder(mojo.folder().path());
        for (PathPattern pattern : mojo.excludes()) {
            selection.exclude(pattern);
        }
        SelectedFiles selected = selection.build().select(mojo.paths());
        List<Message> errors = SelectionMessages.errors(selected, mojo.allowsEmpty());
        if (!errors.isEmpty()) {
            throw mojo.failure(errors);
        }
        return selected.files();
    }

    /** The document of a file; empty if it cannot be read or has errors, which are in the log. */
    Optional<CanvasDocument> read(NamedFile file) {
        try {
            CanvasDocument document = CanvasJson.standard().parse(file.path());
            if (!document.hasErrors() && document.canvas().isPresent()) {
                return Optional.of(document);
            }
            log.add(file.name(), ValidationReport.ofProblems(document));
        } catch (IOException e) {
            mojo.getLog().error(mojo.say("unreadable", shown(file), FileFailure.reasonOf(file.path(), e)));
        }
        unreadable.add(shown(file));
        return Optional.empty();
    }

    /** Fails if a file could not be read. */
    void requireReadable() throws MojoExecutionException {
        if (!unreadable.isEmpty()) {
            throw new MojoExecutionException(mojo.say("errors", String.join(", ", unreadable)));
        }
    }

    /** The name of a file as the log shows it. */
    String shown(NamedFile file) {
        return mojo.folder().shown(file.name());
    }
}
