package io.businesscanvas.widthtable;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Writes {@code WidthTable.java} out of the character properties of ICU4J. */
public final class WidthTableGenerator {
    private static final int RANGES_PER_ROW = 4;
    private static final String HEAD = """
            package io.businesscanvas.render.internal;

            /**
             * Display widths of code points, as first and last code points of ranges.
             *
             * <p>Generated from the properties of ICU4J %s (Unicode %s). Do not edit; to regenerate it, run
             * {@code WidthTableGenerator} of verification/width-table with the path of this file.
             */
            final class WidthTable {
            """;

    private WidthTableGenerator() {}

    /** Writes the table to the file that the only argument names. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), source());
    }

    static String source() {
        return HEAD.formatted(shortened(VersionInfo.ICU_VERSION), shortened(UCharacter.getUnicodeVersion()))
                + array(
                        "Combining marks, format characters and the later parts of Hangul syllables: width 0.",
                        "ZERO",
                        CharacterClass::isZeroWidth)
                + array("East Asian Wide and Fullwidth: width 2.", "WIDE", CharacterClass::isWide)
                + array("East Asian Ambiguous: width 1, or 2 by option.", "AMBIGUOUS", CharacterClass::isAmbiguous)
                + array(
                        "What an emoji variation selector or a zero-width joiner turns into a picture: width 2.",
                        "EMOJI",
                        CharacterClass::isEmoji)
                + "\n    private WidthTable() {}\n}\n";
    }

    private static String shortened(VersionInfo version) {
        return version.getMajor() + "." + version.getMinor();
    }

    private static String array(String comment, String name, IntPredicate property) {
        List<String> ranges = ranges(property);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ranges.size(); i += RANGES_PER_ROW) {
            List<String> row = ranges.subList(i, Math.min(i + RANGES_PER_ROW, ranges.size()));
            rows.append("        ").append(String.join(", ", row)).append(",\n");
        }
        return "\n    /** %s */\n    static final int[] %s = {\n%s    };\n".formatted(comment, name, rows);
    }

    private static List<String> ranges(IntPredicate property) {
        List<String> ranges = new ArrayList<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int first = c;
            while (c <= Character.MAX_CODE_POINT && property.test(c)) {
                c++;
            }
            if (c > first) {
                ranges.add(String.format(Locale.ROOT, "0x%05X, 0x%05X", first, c - 1));
            }
        }
        return ranges;
    }
}
