package io.businesscanvas.maven;

import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.model.BusinessCanvas;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Draws the canvas files of a project into the folder of its site: {@code plans/acme.canvas.json} becomes
 * {@code target/site/canvases/plans/acme.txt}. A file with errors fails the build.
 *
 * @since 0.1
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class RenderMojo extends CanvasMojo {
    private static final String EXTENSION = ".canvas.json";

    /** What to draw: {@code text}, the poster; {@code markdown}; or {@code html}, a web page. */
    @Parameter(property = "canvas.as", defaultValue = "text")
    private @Nullable String as;

    /** The folder to write to. */
    @Parameter(property = "canvas.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/canvases")
    private File outputDirectory;

    @Override
    void run() throws MojoExecutionException {
        RenderForm form = new Option("as", as).in(RenderForm.class, this).orElse(RenderForm.TEXT);
        Documents documents = new Documents(this);
        for (NamedFile file : documents.files()) {
            Optional<BusinessCanvas> canvas = documents.read(file).flatMap(CanvasDocument::canvas);
            if (canvas.isPresent()) {
                write(form.renderer().render(canvas.get()), target(file.name(), form));
            }
        }
        documents.requireReadable();
    }

    private Path target(String name, RenderForm form) {
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        Path target = outputDirectory.toPath().resolve(stem + form.extension()).normalize();
        return target.startsWith(outputDirectory.toPath())
                ? target
                : outputDirectory.toPath().resolve(target.getFileName());
    }

    private void write(String text, Path file) throws MojoExecutionException {
        String shown = folder().shown(file.toString());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            getLog().info(say("rendered", shown));
        } catch (IOException e) {
            throw new MojoExecutionException(say("unwritable", shown, e.toString()), e);
        }
    }
}
