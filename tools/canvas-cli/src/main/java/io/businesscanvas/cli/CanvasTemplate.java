package io.businesscanvas.cli;

import io.businesscanvas.check.internal.IndentedJson;
import io.businesscanvas.cli.console.CliMessages;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.internal.text.TextBundle;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.Variant;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** An empty canvas: each block follows the questions that help to fill it in. */
final class CanvasTemplate {
    private final Variant variant;
    private final Locale locale;
    private final StringWriter out = new StringWriter();

    private CanvasTemplate(Variant variant, Locale locale) {
        this.variant = variant;
        this.locale = locale;
    }

    /** The text of the file. */
    static String of(Variant variant, Locale locale) {
        CanvasTemplate template = new CanvasTemplate(variant, locale);
        template.write();
        return CanvasJson.standard().format(CanvasSource.of("<template>", template.out.toString()));
    }

    private void write() {
        try (JsonGenerator json = IndentedJson.open(out)) {
            json.writeStartObject();
            json.writeStringProperty("businessCanvas", "1.0");
            json.writeStringProperty("title", CliMessages.say(locale, "title." + variant.key()));
            json.writeStringProperty("variant", variant.key());
            json.writeStringProperty("language", TextBundle.isChinese(locale) ? "zh-Hans" : "en");
            for (Block block : variant.order()) {
                write(block, json);
            }
            json.writeEndObject();
        }
    }

    /** Numbered, since a list of texts would be on one line, however long. */
    private void write(Block block, JsonGenerator json) {
        json.writeObjectPropertyStart("x-questions-" + block.key());
        List<String> questions = Labels.in(locale).questions(block, variant);
        for (int i = 0; i < questions.size(); i++) {
            json.writeStringProperty(Integer.toString(i + 1), questions.get(i));
        }
        json.writeEndObject();
        json.writeArrayPropertyStart(block.key());
        json.writeEndArray();
    }
}
