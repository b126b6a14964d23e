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
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.ValueProposition;
import java.util.List;

/** RandomEntries with the attributes that people fill in most. */
final class TypicalEntries {
    private static final List<String> ENGLISH = List.of(
            "City commuters",
            "Same-day repair",
            "Web shop",
            "Service pass",
            "Repair fee",
            "Workshop",
            "Fixing bikes",
            "Parts supplier",
            "Monthly rent");
    private static final List<String> CHINESE =
            List.of("城市通勤者", "当天修好", "线上门店", "年度会员", "维修费", "修车工坊", "修理自行车", "配件供应商", "每月房租");

    private TypicalEntries() {}

    static String name(Block block, boolean isChinese, int number) {
        return (isChinese ? CHINESE : ENGLISH).get(block.ordinal()) + " " + (number + 1);
    }

    static Entry of(Block block, String name) {
        return switch (block) {
            case CUSTOMER_SEGMENTS -> CustomerSegment.of(name).withKind(CustomerSegment.Kind.NICHE);
            case VALUE_PROPOSITIONS -> ValueProposition.of(name).withDrivers(ValueProposition.Driver.CONVENIENCE);
            case CHANNELS -> Channel.of(name).withPhases(Channel.Phase.values());
            case CUSTOMER_RELATIONSHIPS ->
                CustomerRelationship.of(name).withKind(CustomerRelationship.Kind.SELF_SERVICE);
            case REVENUE_STREAMS -> RevenueStream.of(name).withKind(RevenueStream.Kind.USAGE_FEE);
            case KEY_RESOURCES -> KeyResource.of(name).withKind(KeyResource.Kind.PHYSICAL);
            case KEY_ACTIVITIES -> KeyActivity.of(name).withKind(KeyActivity.Kind.PRODUCTION);
            case KEY_PARTNERS -> KeyPartner.of(name).withKind(KeyPartner.Kind.BUYER_SUPPLIER);
            case COST_STRUCTURE -> Cost.of(name).withKind(Cost.Kind.FIXED);
        };
    }
}
