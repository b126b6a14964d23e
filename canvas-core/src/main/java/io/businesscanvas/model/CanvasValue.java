package io.businesscanvas.model;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the generated values look: hidden behind the hand-written type, plain JDK collections,
 * singular adders.
 *
 * <p>Kept in the source only, and naming no annotation but {@code Override}, so that users never
 * need the generator's annotations to compile.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {Override.class})
@interface CanvasValue {}
