package io.businesscanvas.validation;

import io.businesscanvas.document.Finding;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.model.Entry;
import io.businesscanvas.model.Variant;
import io.businesscanvas.rule.Preset;
import java.util.List;
import java.util.Locale;

/** Applies one rule, or all, to canvases built on the spot. */
public final class RuleTester {
    private RuleTester() {}

    public static BusinessCanvas canvas(Entry... entries) {
        return BusinessCanvas.builder().title("Canvas").add(entries).build();
    }

    public static BusinessCanvas personal(Entry... entries) {
        return BusinessCanvas.builder()
                .title("Canvas")
                .variant(Variant.PERSONAL)
                .add(entries)
                .build();
    }

    public static List<Finding> findings(String rule, BusinessCanvas canvas) {
        return Validator.of(Preset.STRICT).only(rule).validate(canvas).findings();
    }

    /** The locations of the findings of a rule. */
    public static List<String> locations(String rule, BusinessCanvas canvas) {
        return findings(rule, canvas).stream()
                .map(finding -> finding.path().toString())
                .toList();
    }

    public static List<String> locations(String rule, Entry... entries) {
        return locations(rule, canvas(entries));
    }

    public static List<String> messages(String rule, Entry... entries) {
        return findings(rule, canvas(entries)).stream().map(RuleTester::english).toList();
    }

    public static String english(Finding finding) {
        return finding.message().in(Locale.ENGLISH);
    }

    /** Every finding of a preset as {@code rule@path}. */
    public static List<String> reported(Preset preset, BusinessCanvas canvas) {
        return Validator.of(preset).validate(canvas).findings().stream()
                .map(finding -> finding.rule() + "@" + finding.path())
                .toList();
    }
}
