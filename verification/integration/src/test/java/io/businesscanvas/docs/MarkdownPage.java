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
            String fence = lines.get(i).strip();
            if (fence.startsWith(FENCE)) {
                int start = i + 1;
                do {
                    i++;
                } while (!lines.get(i).strip().equals(FENCE));
                String text = String.join("\n", lines.subList(start, i));
                blocks.add(new Block(fence.substring(FENCE.length()), start, text));
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
