package io.businesscanvas.internal.message;

import io.businesscanvas.labels.Message;
import io.businesscanvas.model.Variant;

/** A message that names blocks or entries, in the terms of a business unless a variant is given. */
public interface VariantMessage extends Message {
    /** Returns the same message in the terms of this variant. */
    Message in(Variant variant);

    /** Returns a message in the terms of this variant, if it depends on that; unchanged otherwise. */
    static Message in(Variant variant, Message message) {
        return message instanceof VariantMessage dependent ? dependent.in(variant) : message;
    }
}
