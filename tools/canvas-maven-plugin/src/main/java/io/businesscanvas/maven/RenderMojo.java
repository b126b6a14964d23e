package io.businesscanvas.maven;

import io.businesscanvas.check.UnwritableFileException;
import io.businesscanvas.check.drawing.DrawingForm;
import io.businesscanvas.check.drawing.DrawingSink;
import io.businesscanvas.check.drawing.FolderDrawing;
import io.businesscanvas.check.files.NamedFile;
import io.businesscanvas.check.policy.PolicyLookup;
import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.Findings;
import io.businesscanvas.render.CanvasRenderer;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.render.text.MarkdownRenderer;
import io.businesscanvas.render.text.OutlineRenderer;
import io.businesscanvas.render.web.HtmlRenderer;
import io.businesscanvas.render.web.SvgRenderer;
import io.businesscanvas.validation.Validator;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Draws the canvas files of a project into the folder of its site: {@code plans/acme.canvas.json} becomes
 * {@code target/site/canvases/plans/acme.txt}. Web pages are linked to each other and get an index page. A file with
 * errors fails the build.
 *
 * @since 0.1
 */
@Mojo(name = "render", defaultPhase = LifecyclePhase.PRE_SITE, threadSafe = true, requiresProject = false)
public final class RenderMojo extends CanvasMojo {
    /**
     * The form of the drawings: {@code grid}, the poster as text; {@code outline}; {@code markdown}; {@code html}, web
     * pages; or {@code svg}, pictures.
     */
    @Parameter(property = "canvas.as", defaultValue = "grid")
    private @Nullable String as;

    /** Whether web pages show the findings of their canvases. */
    @Parameter(property = "canvas.findings", defaultValue = "false")
    private boolean findings;

    /** The folder to write to. */
    @Parameter(property = "canvas.outputDirectory", defaultValue = "${project.reporting.outputDirectory}/canvases")
    private File outputDirectory;

    @Override
    void run() throws MojoExecutionException {
        DrawingForm form = new Option("as", as).in(DrawingForm.class, this).orElse(DrawingForm.GRID);
        LogDrawingSink sink = new LogDrawingSink();
        FolderDrawing drawing = form == DrawingForm.HTML
                ? FolderDrawing.pages(outputDirectory.toPath(), HtmlRenderer.standard(), locale(), sink)
                : FolderDrawing.files(outputDirectory.toPath(), form, renderer(form), sink);
        PolicyLookup policies = PolicyLookup.from(folder().path());
        Documents documents = new Documents(this);
        for (NamedFile file : documents.files()) {
            Optional<CanvasDocument> document = documents.read(file);
            if (document.isPresent()) {
                drawing.add(
                        nameOf(file),
                        document.get().canvas().orElseThrow(),
                        findingsOf(file, document.get(), policies));
            }
        }
        drawing.finish();
        sink.requireWritten();
        documents.requireReadable();
    }

    private static CanvasRenderer renderer(DrawingForm form) {
        return switch (form) {
            case GRID -> GridRenderer.standard();
            case OUTLINE -> OutlineRenderer.standard();
            case MARKDOWN -> MarkdownRenderer.standard();
            case HTML -> HtmlRenderer.standard();
            case SVG -> SvgRenderer.standard();
        };
    }

    /** The path in the project, which is kept in the output; of a file from elsewhere, its name. */
    private static String nameOf(NamedFile file) {
        String name = FolderDrawing.stemOf(file.name());
        boolean isElsewhere = name.startsWith("../") || Path.of(name).isAbsolute();
        return isElsewhere ? name.substring(name.lastIndexOf('/') + 1) : name;
    }

    private Optional<Findings> findingsOf(NamedFile file, CanvasDocument document, PolicyLookup policies) {
        return findings
                ? Optional.of(Validator.standard()
                        .withPolicy(policies.policyOf(file.path()).policy())
                        .validate(document))
                : Optional.empty();
    }

    /** Writes the results into the log of the build. */
    private final class LogDrawingSink implements DrawingSink {
        private final List<UnwritableFileException> failures = new ArrayList<>();

        @Override
        public void written(Path file) {
            getLog().info(say("rendered", folder().shown(file.toString())));
        }

        @Override
        public void failed(UnwritableFileException failure) {
            failures.add(failure);
        }

        void requireWritten() throws MojoExecutionException {
            if (!failures.isEmpty()) {
                UnwritableFileException first = failures.get(0);
                String shown = folder().shown(first.file().toString());
                throw new MojoExecutionException(say("unwritable", shown, String.valueOf(first.getCause())), first);
            }
        }
    }
}
