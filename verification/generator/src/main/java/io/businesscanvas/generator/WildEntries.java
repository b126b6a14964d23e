package io.businesscanvas.generator;

import io.businesscanvas.model.Block;
import io.businesscanvas.model.Channel;
import io.businesscanvas.model.Cost;
import io.businesscanvas.model.CustomerRelationship;
import io.businesscanvas.model.CustomerSegment;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.KeyActivity;
import io.businesscanvas.model.KeyPartner;
import io.businesscanvas.model.KeyResource;
import io.businesscanvas.model.Price;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.List;
import java.util.Optional;

/** Entries with any of the attributes of their block. */
final class WildEntries {
    private final Values values;

    WildEntries(Values values) {
        this.values = values;
    }

    Entry withOwnAttributes(Block block) {
        return switch (block) {
            case CUSTOMER_SEGMENTS -> segment();
            case VALUE_PROPOSITIONS -> proposition();
            case CHANNELS -> channel();
            case CUSTOMER_RELATIONSHIPS -> relationship();
            case REVENUE_STREAMS -> stream();
            case KEY_RESOURCES ->
                KeyResource.builder()
                        .name(values.name())
                        .kind(one(KeyResource.Kind.values()))
                        .ownership(one(KeyResource.Ownership.values()))
                        .build();
            case KEY_ACTIVITIES ->
                KeyActivity.builder()
                        .name(values.name())
                        .kind(one(KeyActivity.Kind.values()))
                        .build();
            case KEY_PARTNERS ->
                KeyPartner.builder()
                        .name(values.name())
                        .kind(one(KeyPartner.Kind.values()))
                        .motivations(some(KeyPartner.Motivation.values()))
                        .build();
            case COST_STRUCTURE ->
                Cost.builder()
                        .name(values.name())
                        .kind(one(Cost.Kind.values()))
                        .scaling(one(Cost.Scaling.values()))
                        .price(values.<Price>maybe(values::price))
                        .quantity(values.maybe(values::quantity))
                        .amount(values.maybe(values::amount))
                        .share(values.maybe(values::share))
                        .build();
        };
    }

    private Entry segment() {
        return CustomerSegment.builder()
                .name(values.name())
                .kind(one(CustomerSegment.Kind.values()))
                .pays(values.maybe(values::chance))
                .size(values.maybe(values::text))
                .jobs(values.some(values::text))
                .pains(values.some(values::text))
                .gains(values.some(values::text))
                .build();
    }

    private Entry proposition() {
        return ValueProposition.builder()
                .name(values.name())
                .drivers(some(ValueProposition.Driver.values()))
                .priceLevel(one(ValueProposition.PriceLevel.values()))
                .benefits(values.some(values::text))
                .build();
    }

    private Entry channel() {
        return Channel.builder()
                .name(values.name())
                .phases(some(Channel.Phase.values()))
                .kind(one(Channel.Kind.values()))
                .ownership(one(Channel.Ownership.values()))
                .build();
    }

    private Entry relationship() {
        return CustomerRelationship.builder()
                .name(values.name())
                .kind(one(CustomerRelationship.Kind.values()))
                .goals(some(CustomerRelationship.Goal.values()))
                .contact(one(CustomerRelationship.Contact.values()))
                .duration(one(CustomerRelationship.Duration.values()))
                .build();
    }

    private Entry stream() {
        return RevenueStream.builder()
                .name(values.name())
                .kind(one(RevenueStream.Kind.values()))
                .pricing(one(RevenueStream.Pricing.values()))
                .frequency(one(RevenueStream.Frequency.values()))
                .price(values.<Price>maybe(values::price))
                .quantity(values.maybe(values::quantity))
                .amount(values.maybe(values::amount))
                .share(values.maybe(values::share))
                .build();
    }

    private <T> Optional<T> one(T[] words) {
        return values.maybe(() -> values.oneOf(words));
    }

    private <T> List<T> some(T[] words) {
        return values.some(() -> values.oneOf(words));
    }
}
