package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import java.util.List;
import java.util.Locale;

/** Asks one rule, or all, of canvases built on the spot. */
final class Asking {
    private Asking() {}

    static BusinessCanvas canvas(Entry... entries) {
        return BusinessCanvas.builder().title("Canvas").add(entries).build();
    }

    static BusinessCanvas personal(Entry... entries) {
        return BusinessCanvas.builder()
                .title("Canvas")
                .variant(Variant.PERSONAL)
                .add(entries)
                .build();
    }

    static List<Finding> findings(String rule, BusinessCanvas canvas) {
        return Validator.of(Preset.STRICT).only(rule).validate(canvas).findings();
    }

    /** Where the rule tells something. */
    static List<String> places(String rule, BusinessCanvas canvas) {
        return findings(rule, canvas).stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    static List<String> places(String rule, Entry... entries) {
        return places(rule, canvas(entries));
    }

    static List<String> messages(String rule, Entry... entries) {
        return findings(rule, canvas(entries)).stream().map(Asking::english).toList();
    }

    static String english(Finding finding) {
        return finding.message().in(Locale.ENGLISH);
    }

    /** Every finding of a preset as {@code rule@path}. */
    static List<String> told(Preset preset, BusinessCanvas canvas) {
        return Validator.of(preset).validate(canvas).findings().stream()
                .map(finding -> finding.rule() + "@" + finding.path())
                .toList();
    }
}
