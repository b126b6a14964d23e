package io.businesscanvas.jackson;

import io.businesscanvas.diff.CanvasDiff;
import io.businesscanvas.document.Finding;
import io.businesscanvas.json.CanvasJson;
import io.businesscanvas.labels.Labels;
import io.businesscanvas.model.Block;
import io.businesscanvas.model.BusinessCanvas;
import io.businesscanvas.money.MoneyTable;
import io.businesscanvas.policy.Policy;
import io.businesscanvas.rule.Rule;
import io.businesscanvas.validation.Validator;
import io.businesscanvas.value.EntryId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which types belong to this library, and to the value a class of its implementation belongs. */
final class LibraryTypes {
    private static final Set<String> PACKAGES = Stream.of(
                    BusinessCanvas.class,
                    CanvasDiff.class,
                    CanvasJson.class,
                    EntryId.class,
                    Finding.class,
                    Labels.class,
                    MoneyTable.class,
                    Policy.class,
                    Rule.class,
                    Validator.class)
            .map(Class::getPackageName)
            .collect(Collectors.toUnmodifiableSet());

    private LibraryTypes() {}

    /** Whether a mapper must not treat this type as a bean. */
    static boolean contain(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** The block whose entries have this type, or an implementation of it. */
    static Optional<Block> blockOf(Class<?> type) {
        return Arrays.stream(Block.values())
                .filter(block -> block.entryType().isAssignableFrom(type))
                .findFirst();
    }

    /** The frame of this type, or of an implementation of it. */
    static Optional<Frame> frameOf(Class<?> type) {
        return Frame.all().entrySet().stream()
                .filter(frame -> frame.getKey().isAssignableFrom(type))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Says that a type is not supported, and what is. */
    static String unsupported(Class<?> type) {
        return "CanvasModule does not support " + type.getName() + "; it supports canvases, entries, amounts, prices,"
                + " quantities, percentages, suppressions, ids, references, words of closed lists, and, for writing,"
                + " findings and validation reports";
    }
}
