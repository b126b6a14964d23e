package io.businesscanvas.validation;

import io.businesscanvas.document.Place;
import java.util.List;

/**
 * Takes what a check finds: places and what fills the gaps of the rule's text, never text.
 *
 * @since 0.1
 */
public interface Sink {
    /** Something is not as it should be at this place. */
    void found(Place place, Object... arguments);

    /** Something is not as it should be at this place, and the related ones play a part. */
    void foundWith(List<Place> related, Place place, Object... arguments);
}
