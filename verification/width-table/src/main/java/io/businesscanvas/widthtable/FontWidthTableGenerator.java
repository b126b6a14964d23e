package io.businesscanvas.widthtable;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Writes {@code FontWidthTable.java} out of the widths of fonts: for each character that of the widest. */
public final class FontWidthTableGenerator {
    /** The fonts that stand for the common ones: Liberation Sans is as wide as Arial and Helvetica. */
    static final List<Path> FONTS = List.of(
            Path.of("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"),
            Path.of("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf"));

    private static final int EM = 1000;
    /** Drawn as a hyphen where a line ends; later versions of Java give it no width. */
    private static final int SOFT_HYPHEN = 0xAD;

    private static final int PER_ROW = 16;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final String HEAD = """
            package io.businesscanvas.render.web.internal;

            /**
             * Widths of characters in the common sans-serif fonts, in thousandths of the size of the font.
             *
             * <p>Generated: for each character, the widest of Liberation Sans (as wide as Arial and Helvetica) and DejaVu Sans. Do
             * not edit; run {@code FontWidthTableGenerator} of verification/width-table with the path of this file.
             */
            final class FontWidthTable {
            """;
    private static final String FOOT = """

                private FontWidthTable() {}

                /** Returns the width of a character; less than 0 if it is not in the table. */
                static int of(int c) {
                    if (c < 0x250) {
                        return c < 0x20 ? -1 : LATIN[c - 0x20];
                    }
                    if (c >= 0x370 && c < 0x530) {
                        return GREEK_AND_CYRILLIC[c - 0x370];
                    }
                    return c >= 0x2010 && c < 0x2060 ? PUNCTUATION[c - 0x2010] : -1;
                }
            }
            """;

    private FontWidthTableGenerator() {}

    /** Writes the table to the file that the only argument names. */
    public static void main(String[] arguments) throws IOException, FontFormatException {
        Files.writeString(Path.of(arguments[0]), source());
    }

    static String source() throws IOException, FontFormatException {
        List<Font> fonts = new ArrayList<>();
        for (Path file : FONTS) {
            fonts.add(Font.createFont(Font.TRUETYPE_FONT, file.toFile()).deriveFont((float) EM));
        }
        return HEAD
                + array(fonts, "Latin letters, and what ASCII has.", "LATIN", 0x20, 0x250)
                + array(fonts, "Greek and Cyrillic letters.", "GREEK_AND_CYRILLIC", 0x370, 0x530)
                + array(fonts, "Dashes, quotation marks and the like.", "PUNCTUATION", 0x2010, 0x2060)
                + FOOT;
    }

    private static String array(List<Font> fonts, String comment, String name, int first, int end) {
        StringBuilder rows = new StringBuilder();
        for (int row = first; row < end; row += PER_ROW) {
            String numbers = String.join(
                    ", ",
                    Arrays.stream(widths(fonts, row, Math.min(row + PER_ROW, end)))
                            .mapToObj(width -> String.format(Locale.ROOT, "%d", width))
                            .toList());
            rows.append("        ").append(numbers).append(",\n");
        }
        return "\n    /** %s */\n    private static final int[] %s = {\n%s    };\n".formatted(comment, name, rows);
    }

    private static int[] widths(List<Font> fonts, int first, int end) {
        int[] widths = new int[end - first];
        for (int c = first; c < end; c++) {
            widths[c - first] = isUnknown(fonts, c) ? EM : widest(fonts, c == SOFT_HYPHEN ? '-' : c);
        }
        return widths;
    }

    private static int widest(List<Font> fonts, int c) {
        int widest = 0;
        for (Font font : fonts) {
            if (font.canDisplay(c)) {
                double width = font.createGlyphVector(EXACT, Character.toChars(c))
                        .getGlyphMetrics(0)
                        .getAdvanceX();
                widest = Math.max(widest, (int) Math.ceil(width));
            }
        }
        return widest;
    }

    /** Control characters count as unknown: later versions of Java give some of them no width. */
    private static boolean isUnknown(List<Font> fonts, int c) {
        return Character.isISOControl(c) || fonts.stream().noneMatch(font -> font.canDisplay(c));
    }
}
