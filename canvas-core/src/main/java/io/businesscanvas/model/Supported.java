package io.businesscanvas.model;

/**
 * What key resources and activities can support: propositions, channels, relationships and revenue streams.
 *
 * @since 0.1
 */
public sealed interface Supported extends Entry
        permits ValueProposition, Channel, CustomerRelationship, RevenueStream {}
