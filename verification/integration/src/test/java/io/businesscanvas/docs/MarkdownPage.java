package io.businesscanvas.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of the documentation.
 *
 * @param file the page
 * @param blocks its fenced blocks
 */
public record MarkdownPage(Path file, List<Block> blocks) {
    private static final String FENCE = "```";

    /** Reads a page. */
    public static MarkdownPage read(Path file) {
        try {
            return new MarkdownPage(file, blocksOf(Files.readAllLines(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Block> blocksOf(List<String> lines) {
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(FENCE)) {
                int start = i + 1;
                String language = lines.get(i).substring(FENCE.length()).strip();
                do {
                    i++;
                } while (!lines.get(i).equals(FENCE));
                blocks.add(new Block(language, start, String.join("\n", lines.subList(start, i))));
            }
        }
        return blocks;
    }

    /**
     * A fenced block.
     *
     * @param language the word behind the fence
     * @param line the number of the line with the fence, from 1
     * @param text what stands inside
     */
    public record Block(String language, int line, String text) {}
}
