package io.businesscanvas.model;

/**
 * What can cause a cost: key resources, key activities, key partners, channels and customer relationships.
 *
 * @since 0.1
 */
public sealed interface CostDriver extends Entry
        permits KeyResource, KeyActivity, KeyPartner, Channel, CustomerRelationship {}
