package io.businesscanvas.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives a test the canvas of a file, as a parameter of a method or constructor.
 *
 * <pre>{@code
 * @Test
 * void the_shop_reaches_everybody(@CanvasFile("acme.canvas.json") BusinessCanvas canvas) {
 *     assertThat(canvas).entry("shop").hasOnlyLinks(REACHES, "commuters", "companies");
 * }
 * }</pre>
 *
 * <p>If the parameter is a {@code BusinessCanvas}, a file with errors fails the test with a report that shows where
 * they are. A {@code CanvasDocument} has the problems of the file as data.
 *
 * @since 0.1
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(CanvasFileParameter.class)
public @interface CanvasFile {
    /**
     * Returns the name of a resource of the test class, as for {@link Class#getResource}; if there is none, the path of
     * a file from the current directory, which is the folder of the module in Maven and Gradle.
     */
    String value();
}
