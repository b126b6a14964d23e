package io.businesscanvas.maven;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.json.CanvasJson;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Formats the canvas files of a project, like the command {@code canvas format}. A file with errors stays as it is and
 * fails the build.
 *
 * @since 0.1
 */
@Mojo(name = "format", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class FormatMojo extends CanvasMojo {
    private static final CanvasJson JSON = CanvasJson.standard();

    /** Changes nothing, and fails the build if a file is not formatted. */
    @Parameter(property = "canvas.check", defaultValue = "false")
    private boolean check;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Documents documents = new Documents(this);
        int unformatted = 0;
        for (NamedFile file : documents.files()) {
            Optional<CanvasDocument> document = documents.read(file);
            if (document.isPresent() && !JSON.isFormatted(document.get())) {
                unformatted++;
                format(document.get(), file, documents.shown(file));
            }
        }
        documents.requireReadable();
        if (check && unformatted > 0) {
            throw new MojoFailureException(say("unformatted.count", unformatted));
        }
    }

    private void format(CanvasDocument document, NamedFile file, String shown) throws MojoExecutionException {
        if (check) {
            getLog().error(say("unformatted", shown));
            return;
        }
        try {
            JSON.format(document, file.path());
            getLog().info(say("formatted", shown));
        } catch (IOException e) {
            throw new MojoExecutionException(say("unwritable", shown, e.toString()), e);
        }
    }
}
