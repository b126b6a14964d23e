package io.businesscanvas.model;

/**
 * What key partners can provide: key resources, key activities and channels.
 *
 * @since 0.1
 */
public sealed interface Provided extends Entry permits KeyResource, KeyActivity, Channel {}
