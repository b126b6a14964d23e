package io.businesscanvas.json.internal;

import io.businesscanvas.model.Amount;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Percentage;
import io.businesscanvas.model.Price;
import io.businesscanvas.model.Quantity;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.List;

/**
 * Gives the builder of an entry the value of an attribute: one line for each, the counterpart of {@code EntryAttribute},
 * which reads them. A switch, since hundreds of small function objects take their time when a program starts.
 */
final class EntrySetter {
    private EntrySetter() {}

    static void set(Entry.Builder entry, String property, Object value) {
        switch (property) {
            case "description" -> entry.description((String) value);
            case "tags" -> entry.tags(list(value));
            case "status" -> entry.status((Entry.Status) value);
            case "evidence" -> entry.evidence(list(value));
            default -> setOwn(entry, property, value);
        }
    }

    private static void setOwn(Entry.Builder entry, String property, Object value) {
        if (entry instanceof CustomerSegment.Builder segment) {
            set(segment, property, value);
        } else if (entry instanceof ValueProposition.Builder proposition) {
            set(proposition, property, value);
        } else if (entry instanceof Channel.Builder channel) {
            set(channel, property, value);
        } else if (entry instanceof CustomerRelationship.Builder relationship) {
            set(relationship, property, value);
        } else if (entry instanceof RevenueStream.Builder stream) {
            set(stream, property, value);
        } else if (entry instanceof KeyResource.Builder resource) {
            set(resource, property, value);
        } else if (entry instanceof KeyActivity.Builder activity) {
            set(activity, property, value);
        } else if (entry instanceof KeyPartner.Builder partner) {
            set(partner, property, value);
        } else {
            set((Cost.Builder) entry, property, value);
        }
    }

    private static void set(CustomerSegment.Builder segment, String property, Object value) {
        switch (property) {
            case "kind" -> segment.kind((CustomerSegment.Kind) value);
            case "pays" -> segment.pays((Boolean) value);
            case "size" -> segment.size((String) value);
            case "jobs" -> segment.jobs(list(value));
            case "pains" -> segment.pains(list(value));
            case "gains" -> segment.gains(list(value));
            default -> throw unknown(property);
        }
    }

    private static void set(ValueProposition.Builder proposition, String property, Object value) {
        switch (property) {
            case "drivers" -> proposition.drivers(EntrySetter.<ValueProposition.Driver>list(value));
            case "priceLevel" -> proposition.priceLevel((ValueProposition.PriceLevel) value);
            case "benefits" -> proposition.benefits(list(value));
            default -> throw unknown(property);
        }
    }

    private static void set(Channel.Builder channel, String property, Object value) {
        switch (property) {
            case "phases" -> channel.phases(EntrySetter.<Channel.Phase>list(value));
            case "kind" -> channel.kind((Channel.Kind) value);
            case "ownership" -> channel.ownership((Channel.Ownership) value);
            default -> throw unknown(property);
        }
    }

    private static void set(CustomerRelationship.Builder relationship, String property, Object value) {
        switch (property) {
            case "kind" -> relationship.kind((CustomerRelationship.Kind) value);
            case "goals" -> relationship.goals(EntrySetter.<CustomerRelationship.Goal>list(value));
            case "contact" -> relationship.contact((CustomerRelationship.Contact) value);
            case "duration" -> relationship.duration((CustomerRelationship.Duration) value);
            default -> throw unknown(property);
        }
    }

    private static void set(RevenueStream.Builder stream, String property, Object value) {
        switch (property) {
            case "kind" -> stream.kind((RevenueStream.Kind) value);
            case "pricing" -> stream.pricing((RevenueStream.Pricing) value);
            case "frequency" -> stream.frequency((RevenueStream.Frequency) value);
            case "price" -> stream.price((Price) value);
            case "quantity" -> stream.quantity((Quantity) value);
            case "amount" -> stream.amount((Amount) value);
            case "share" -> stream.share((Percentage) value);
            default -> throw unknown(property);
        }
    }

    private static void set(KeyResource.Builder resource, String property, Object value) {
        switch (property) {
            case "kind" -> resource.kind((KeyResource.Kind) value);
            case "ownership" -> resource.ownership((KeyResource.Ownership) value);
            default -> throw unknown(property);
        }
    }

    private static void set(KeyActivity.Builder activity, String property, Object value) {
        switch (property) {
            case "kind" -> activity.kind((KeyActivity.Kind) value);
            default -> throw unknown(property);
        }
    }

    private static void set(KeyPartner.Builder partner, String property, Object value) {
        switch (property) {
            case "kind" -> partner.kind((KeyPartner.Kind) value);
            case "motivations" -> partner.motivations(EntrySetter.<KeyPartner.Motivation>list(value));
            default -> throw unknown(property);
        }
    }

    private static void set(Cost.Builder cost, String property, Object value) {
        switch (property) {
            case "kind" -> cost.kind((Cost.Kind) value);
            case "scaling" -> cost.scaling((Cost.Scaling) value);
            case "price" -> cost.price((Price) value);
            case "quantity" -> cost.quantity((Quantity) value);
            case "amount" -> cost.amount((Amount) value);
            case "share" -> cost.share((Percentage) value);
            default -> throw unknown(property);
        }
    }

    /** The shape of the attribute says of what the list is. */
    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object value) {
        return (List<T>) value;
    }

    private static IllegalArgumentException unknown(String property) {
        return new IllegalArgumentException("property must be one that the entry has, but was \"" + property + "\"");
    }
}
