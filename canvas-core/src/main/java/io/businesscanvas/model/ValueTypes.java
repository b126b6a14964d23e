package io.businesscanvas.model;

import org.immutables.value.Value;

/**
 * The types whose implementations are generated, and how these look: hidden behind the hand-written type, plain JDK
 * collections, singular adders.
 *
 * <p>The types are listed here instead of being annotated. An annotation would stay in their class files, where it tells the
 * generator of users who have Immutables too that there are public implementations.
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
