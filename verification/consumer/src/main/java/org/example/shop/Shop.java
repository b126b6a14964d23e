package org.example.shop;

import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
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
import io.businesscanvas.model.Variant;
import io.businesscanvas.render.text.GridRenderer;
import io.businesscanvas.validation.ValidationReport;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Period;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Builds, asks, changes, validates, writes and draws a canvas, as an application would. */
public final class Shop {
    private Shop() {}

    /** A canvas that uses every type of entry and every verb. */
    public static BusinessCanvas canvas() {
        CustomerSegment commuters =
                CustomerSegment.builder().name("City commuters").pays(true).build();
        ValueProposition sameDay = ValueProposition.of("Same-day repair").serving(commuters);
        Channel shop = Channel.of("Shop").reaching(commuters).delivering(sameDay);
        CustomerRelationship pass = CustomerRelationship.of("Yearly pass").engaging(commuters);
        RevenueStream fee = RevenueStream.of("Repair fee")
                .withAmount(Amount.of(54_000, "EUR").per(Period.YEAR))
                .paidBy(commuters)
                .payingFor(sameDay);
        KeyResource workshop = KeyResource.of("Workshop").supporting(sameDay, shop);
        KeyActivity repairing = KeyActivity.of("Repairing").using(workshop).supporting(sameDay, pass, fee);
        KeyPartner supplier = KeyPartner.of("Parts supplier").providing(repairing, workshop);
        Cost rent = Cost.of("Rent").causedBy(workshop, repairing, supplier, shop);
        return BusinessCanvas.builder()
                .title("Pedal & Go")
                .add(commuters, sameDay, shop, pass, fee)
                .addKeyResources(workshop)
                .add(repairing, supplier, rent)
                .build();
    }

    /** What a user does with a canvas, in one go. */
    public static String story() {
        BusinessCanvas canvas = canvas().withTags("shop").ignoring("block.crowded", "as small as it gets");
        ValidationReport report = Validator.standard().validate(canvas);
        String json = CanvasJson.standard().writeText(canvas);
        return Labels.in(Locale.ENGLISH).name(Block.CHANNELS, Variant.BUSINESS)
                + names(canvas.entries(), Entry::name)
                + report.findings().size()
                + json
                + GridRenderer.standard().render(canvas);
    }

    /** A mapper that finds how to read and write canvases by itself. */
    public static JsonMapper mapper() {
        return JsonMapper.builder().findAndAddModules().build();
    }

    private static List<String> names(List<Entry> entries, Function<Entry, String> name) {
        return entries.stream().map(name).toList();
    }
}
