package io.businesscanvas.edit;

import io.businesscanvas.document.Location.AtEntry;
import io.businesscanvas.document.Location.AtLink;
import io.businesscanvas.document.Location.AtSuppression;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.EntryRef;
import io.businesscanvas.model.Relation;
import io.businesscanvas.value.EntryId;
import io.businesscanvas.value.RuleId;
import java.util.Objects;

/**
 * A change of a canvas in a file, in the words of the model; each file format turns it into the smallest edits of its
 * text. Locations are those of the canvas that was read from the text.
 *
 * @since 0.1
 */
public sealed interface CanvasEdit {
    /**
     * Gives a link another target.
     *
     * @param link the link
     * @param target the new target
     * @since 0.1
     */
    record RetargetLink(AtLink link, EntryRef target) implements CanvasEdit {
        /** Checks that nothing is null. */
        public RetargetLink {
            Objects.requireNonNull(link, "link");
            Objects.requireNonNull(target, "target");
        }
    }

    /**
     * Removes a link; if it is the only one under its verb, also the verb.
     *
     * @param link the link
     * @since 0.1
     */
    record RemoveLink(AtLink link) implements CanvasEdit {
        /** Checks that nothing is null. */
        public RemoveLink {
            Objects.requireNonNull(link, "link");
        }
    }

    /**
     * Adds a link after those that the entry has under the same verb.
     *
     * @param entry the entry
     * @param relation the relation; it must be one that entries of this block can have
     * @param target the target
     * @since 0.1
     */
    record AddLink(AtEntry entry, Relation relation, EntryRef target) implements CanvasEdit {
        /**
         * Creates an edit.
         *
         * @throws IllegalArgumentException if the relation cannot start at the entry's block
         */
        public AddLink {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(relation, "relation");
            Objects.requireNonNull(target, "target");
            if (!relation.sources().contains(entry.entry().block())) {
                throw new IllegalArgumentException(
                        "relation must start at " + entry.entry().block().key() + ", but was " + relation.property());
            }
        }
    }

    /**
     * Gives an entry an explicit id, or another one. Links stay as they are.
     *
     * @param entry the entry
     * @param id the id
     * @since 0.1
     */
    record SetId(AtEntry entry, EntryId id) implements CanvasEdit {
        /** Checks that nothing is null. */
        public SetId {
            Objects.requireNonNull(entry, "entry");
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Gives an entry another id and changes the links to it accordingly, as
     * {@link io.businesscanvas.model.BusinessCanvas#rename BusinessCanvas.rename} does.
     *
     * @param block the block of the entry
     * @param id its id
     * @param newId the new id
     * @since 0.1
     */
    record Rename(Block block, EntryId id, EntryId newId) implements CanvasEdit {
        /** Checks that nothing is null. */
        public Rename {
            Objects.requireNonNull(block, "block");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(newId, "newId");
        }
    }

    /**
     * Adds an entry at the end of its block; a derived id is not written.
     *
     * @param entry the entry
     * @since 0.1
     */
    record AddEntry(Entry entry) implements CanvasEdit {
        /** Checks that nothing is null. */
        public AddEntry {
            Objects.requireNonNull(entry, "entry");
        }
    }

    /**
     * Removes a suppression; if it is the only one of its owner, also the list.
     *
     * @param suppression the suppression
     * @since 0.1
     */
    record RemoveSuppression(AtSuppression suppression) implements CanvasEdit {
        /** Checks that nothing is null. */
        public RemoveSuppression {
            Objects.requireNonNull(suppression, "suppression");
        }
    }

    /**
     * Gives a suppression another rule.
     *
     * @param suppression the suppression
     * @param rule the rule
     * @since 0.1
     */
    record SuppressRule(AtSuppression suppression, RuleId rule) implements CanvasEdit {
        /** Checks that nothing is null. */
        public SuppressRule {
            Objects.requireNonNull(suppression, "suppression");
            Objects.requireNonNull(rule, "rule");
        }
    }
}
