package io.businesscanvas.model;

import static io.businesscanvas.model.Relation.SUPPORTS;
import static io.businesscanvas.model.Relation.USES;

import io.businesscanvas.model.Entry.CostDriver;
import io.businesscanvas.model.Entry.Provided;
import io.businesscanvas.model.Entry.Supported;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.Keyword;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the business must do; for an individual: what I want to do and can do.
 *
 * @since 0.1
 */
public abstract sealed class KeyActivity implements Entry, WithKeyActivity, Provided, CostDriver
        permits ImmutableKeyActivity {
    KeyActivity() {}

    /**
     * Returns a key activity of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public static KeyActivity of(String name) {
        return builder().name(name).build();
    }

    /** Returns an empty builder; the name is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that is initialized with the values of this object. */
    @Override
    public final Builder toBuilder() {
        return builder().from(this);
    }

    @Override
    public final Block block() {
        return Block.KEY_ACTIVITIES;
    }

    /** Returns the kind of activity. */
    public abstract Optional<Kind> kind();

    /** Returns the resources that this activity uses. */
    public final List<EntryRef> uses() {
        return links().to(USES);
    }

    /** Returns a copy of this key activity that also uses these entries. */
    public final KeyActivity using(KeyResource... resources) {
        Objects.requireNonNull(resources, "resources");
        return withLinks(links().and(USES, resources));
    }

    /** Returns a copy of this key activity that also uses all of these entries. */
    public final KeyActivity using(Iterable<? extends KeyResource> resources) {
        Objects.requireNonNull(resources, "resources");
        return withLinks(links().and(USES, resources));
    }

    /** Returns a copy of this key activity that also uses the entries with these ids. */
    public final KeyActivity using(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(USES, ids));
    }

    /**
     * Returns a copy of this key activity that also uses the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyActivity using(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(USES, ids));
    }

    /** Returns what this activity supports. */
    public final List<EntryRef> supports() {
        return links().to(SUPPORTS);
    }

    /** Returns a copy of this key activity that also supports these entries. */
    public final KeyActivity supporting(Supported... supported) {
        Objects.requireNonNull(supported, "supported");
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** Returns a copy of this key activity that also supports all of these entries. */
    public final KeyActivity supporting(Iterable<? extends Supported> supported) {
        Objects.requireNonNull(supported, "supported");
        return withLinks(links().and(SUPPORTS, supported));
    }

    /** Returns a copy of this key activity that also supports the entries with these ids. */
    public final KeyActivity supporting(EntryId... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SUPPORTS, ids));
    }

    /**
     * Returns a copy of this key activity that also supports the entries with these ids, each an {@code id} or
     * {@code block/id}.
     *
     * @throws IllegalArgumentException if a text has neither form
     */
    public final KeyActivity supporting(String... ids) {
        Objects.requireNonNull(ids, "ids");
        return withLinks(links().and(SUPPORTS, ids));
    }

    /** Returns a copy of this key activity with a suppression of a rule, for this reason. */
    public final KeyActivity ignoring(String rule, String reason) {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
        return toBuilder().addSuppression(Suppression.of(rule, reason)).build();
    }

    @Value.Check
    void check() {
        Invariants.check(this);
    }

    /**
     * The kinds of activities: of a business, or of an individual (what I want to do, what I can do).
     *
     * @since 0.1
     */
    public enum Kind implements EntryKind {
        PRODUCTION(Variant.BUSINESS),
        PROBLEM_SOLVING(Variant.BUSINESS),
        PLATFORM(Variant.BUSINESS),
        ASPIRATION(Variant.PERSONAL),
        CAPABILITY(Variant.PERSONAL);

        private final Variant variant;

        Kind(Variant variant) {
            this.variant = variant;
        }

        @Override
        public boolean belongsTo(Variant variant) {
            Objects.requireNonNull(variant, "variant");
            return this.variant == variant;
        }

        /** Returns the constant with this {@link #key() key}; empty if there is none. */
        public static Optional<Kind> fromKey(String key) {
            return Keyword.find(Kind.class, key);
        }
    }

    /**
     * A builder of key activities; not safe to share between threads.
     *
     * @since 0.1
     */
    public static final class Builder extends ImmutableKeyActivity.Builder implements Entry.Builder {
        Builder() {}
    }
}
