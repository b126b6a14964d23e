package io.businesscanvas.model;

import org.immutables.value.Value;

/**
 * The types whose implementations are generated, and how these look: package-private, hidden by the hand-written type,
 * with plain JDK collections and singular adders.
 *
 * <p>The types are listed here instead of being annotated. An annotation would stay in their class files and make the
 * generator of users who also use Immutables assume public implementations.
 */
@Value.Include({
    BusinessCanvas.class,
    CustomerSegment.class,
    ValueProposition.class,
    Channel.class,
    CustomerRelationship.class,
    RevenueStream.class,
    KeyResource.class,
    KeyActivity.class,
    KeyPartner.class,
    Cost.class
})
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jdkOnly = true,
        jdk9Collections = true,
        allowedClasspathAnnotations = {Override.class})
final class ValueTypes {
    private ValueTypes() {}
}
