package io.businesscanvas.fuzz;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Changes the bytes of a file, without knowing what they mean. */
final class ByteEdits {
    private static final List<byte[]> SNIPPETS = Stream.of(
                    "00",
                    "ff",
                    "c080",
                    "eda080",
                    "efbbbf",
                    "fffe",
                    "e28080",
                    "f4908080",
                    "c3",
                    "cc81",
                    "22",
                    "5c",
                    "7b",
                    "5d",
                    "2c",
                    "0a",
                    "5c7564383030",
                    "f09f9ab2",
                    "e280ae",
                    "d8a7",
                    "1b5b")
            .map(HexFormat.of()::parseHex)
            .toList();

    private final Random random;

    ByteEdits(Random random) {
        this.random = random;
    }

    /** The bytes with so many changes. */
    byte[] edit(byte[] bytes, int changes) {
        byte[] edited = bytes;
        for (int i = 0; i < changes && edited.length > 0; i++) {
            edited = edit(edited);
        }
        return edited;
    }

    private byte[] edit(byte[] bytes) {
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + random.nextInt(16));
        return switch (random.nextInt(6)) {
            case 0 -> replaced(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            case 1 -> replaced(bytes, at, end, new byte[0]);
            case 2 -> replaced(bytes, at, at, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            case 3 -> replaced(bytes, at, end, SNIPPETS.get(random.nextInt(SNIPPETS.size())));
            case 4 -> replaced(bytes, random.nextInt(bytes.length + 1), Arrays.copyOfRange(bytes, at, end));
            default -> random.nextInt(4) == 0 ? Arrays.copyOf(bytes, at) : replaced(bytes, at, at + 1, new byte[0]);
        };
    }

    private static byte[] replaced(byte[] bytes, int at, byte[] inserted) {
        return replaced(bytes, at, at, inserted);
    }

    private static byte[] replaced(byte[] bytes, int start, int end, byte[] by) {
        byte[] replaced = Arrays.copyOf(bytes, bytes.length - (end - start) + by.length);
        System.arraycopy(by, 0, replaced, start, by.length);
        System.arraycopy(bytes, end, replaced, start + by.length, bytes.length - end);
        return replaced;
    }
}
