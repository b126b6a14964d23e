package io.businesscanvas.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test for every canvas file of a folder, each under the name of its file; it replaces {@code @Test}.
 *
 * <pre>{@code
 * @CanvasFolder("docs/canvases")
 * void is_clean(BusinessCanvas canvas) {
 *     assertThat(canvas).isClean();
 * }
 * }</pre>
 *
 * <p>The files are all {@code *.canvas.json} files in the folder and its subfolders, in the order of their paths. If
 * the parameter is a {@code BusinessCanvas}, a file with errors fails its own run with a report that shows where they
 * are. A {@code CanvasDocument} has the problems of the file as data; a {@code Path} is also possible. A folder without
 * canvas files is a failure.
 *
 * @since 0.1
 */
@Documented
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(CanvasFolderRuns.class)
public @interface CanvasFolder {
    /**
     * Returns the path of the folder from the current directory, which is the folder of the module in Maven and Gradle.
     */
    String value();
}
