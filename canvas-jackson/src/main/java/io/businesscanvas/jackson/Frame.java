package io.businesscanvas.jackson;

import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.RevenueStream;
import io.businesscanvas.model.Suppression;
import io.businesscanvas.value.Amount;
import io.businesscanvas.value.Percentage;
import io.businesscanvas.value.Price;
import io.businesscanvas.value.Quantity;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A canvas around a value, so that there is only one codec: a value is written by extracting it from a canvas, and read
 * by putting it into one.
 *
 * @param before the text of the canvas up to the value
 * @param after the text after it
 * @param path the value in the canvas
 * @param wrap makes a canvas with the value
 * @param unwrap takes the value out of the canvas
 */
record Frame(
        String before,
        String after,
        CanvasPath path,
        Function<Object, BusinessCanvas> wrap,
        Function<BusinessCanvas, Object> unwrap) {
    private static final String TITLE = "-";
    private static final String BEGIN = "{\"businessCanvas\":\"1.0\",\"title\":\"" + TITLE + "\",\"";
    private static final Map<Class<?>, Frame> FRAMES = frames();

    /** The types that have a frame, with their frames. */
    static Map<Class<?>, Frame> all() {
        return FRAMES;
    }

    static Frame of(Block block) {
        return new Frame(
                BEGIN + block.key() + "\":[",
                "]}",
                CanvasPath.of(block, 0),
                entry -> canvas((Entry) entry),
                canvas -> canvas.entries(block).get(0));
    }

    private static Map<Class<?>, Frame> frames() {
        Map<Class<?>, Frame> frames = new LinkedHashMap<>();
        frames.put(
                BusinessCanvas.class,
                new Frame("", "", CanvasPath.root(), BusinessCanvas.class::cast, canvas -> canvas));
        for (Block block : Block.values()) {
            frames.put(block.entryType(), of(block));
        }
        frames.put(
                Amount.class,
                ofStream(
                        "amount",
                        amount -> stream().amount((Amount) amount),
                        stream -> stream.amount().orElseThrow()));
        frames.put(
                Price.class,
                ofStream(
                        "price",
                        price -> stream().price((Price) price),
                        stream -> stream.price().orElseThrow()));
        frames.put(
                Quantity.class,
                ofStream(
                        "quantity",
                        quantity -> stream().quantity((Quantity) quantity),
                        stream -> stream.quantity().orElseThrow()));
        frames.put(
                Percentage.class,
                ofStream(
                        "share",
                        share -> stream().share((Percentage) share),
                        stream -> stream.share().orElseThrow()));
        frames.put(
                Suppression.class,
                new Frame(
                        BEGIN + "ignore\":[",
                        "]}",
                        CanvasPath.root().property("ignore").index(0),
                        value -> BusinessCanvas.builder()
                                .title(TITLE)
                                .addSuppression((Suppression) value)
                                .build(),
                        canvas -> canvas.suppressions().get(0)));
        return Map.copyOf(frames);
    }

    private static Frame ofStream(
            String property, Function<Object, RevenueStream.Builder> wrap, Function<RevenueStream, Object> unwrap) {
        return new Frame(
                BEGIN + "revenueStreams\":[{\"name\":\"" + TITLE + "\",\"" + property + "\":",
                "}]}",
                CanvasPath.of(Block.REVENUE_STREAMS, 0).property(property),
                value -> canvas(wrap.apply(value).build()),
                canvas -> unwrap.apply(canvas.revenueStreams().get(0)));
    }

    private static RevenueStream.Builder stream() {
        return RevenueStream.builder().name(TITLE);
    }

    private static BusinessCanvas canvas(Entry entry) {
        return BusinessCanvas.builder().title(TITLE).add(entry).build();
    }

    /** A path in the canvas as a path from the value. */
    String fromHere(CanvasPath inCanvas) {
        String prefix = path.toString();
        String whole = inCanvas.toString();
        String rest = whole.startsWith(prefix) ? whole.substring(prefix.length()) : whole;
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }
}
