package io.businesscanvas.json.internal;

import io.businesscanvas.document.CanvasDocument;
import io.businesscanvas.document.CanvasPath;
import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.document.SourceMap;
import io.businesscanvas.labels.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** Reads documents, from bytes or text: the one place that knows of encodings, byte order marks and sizes. */
public final class DocumentReader {
    private static final String MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    private final String name;
    private final byte[] bytes;
    private final Limits limits;

    private DocumentReader(String name, byte[] bytes, Limits limits) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
    }

    /** What this text holds; never fails, whatever it is. */
    public static CanvasDocument read(CanvasSource source, Limits limits) {
        String text = source.text();
        boolean hasMark = text.startsWith(MARK);
        CanvasSource unmarked = hasMark ? CanvasSource.of(source.name(), text.substring(MARK.length())) : source;
        return isTooLarge(text, limits.documentBytes())
                ? tooLarge(unmarked, limits)
                : CanvasDecoder.decode(unmarked, limits);
    }

    /** What these bytes hold; never fails, whatever they are. */
    public static CanvasDocument read(String name, byte[] bytes, Limits limits) {
        return bytes.length > limits.documentBytes()
                ? tooLarge(CanvasSource.of(name, ""), limits)
                : new DocumentReader(name, bytes, limits).decode();
    }

    private static boolean isTooLarge(String text, int mostBytes) {
        // No UTF-16 unit has more than three bytes.
        return text.length() > mostBytes / 3 && bytesOf(text) > mostBytes;
    }

    private static long bytesOf(String text) {
        return text.chars()
                .mapToLong(c -> c < 0x80 ? 1 : c < 0x800 || Character.isSurrogate((char) c) ? 2 : 3)
                .sum();
    }

    private static CanvasDocument tooLarge(CanvasSource source, Limits limits) {
        Message message = Words.say("limit.document", String.valueOf(limits.documentBytes()));
        return unread(source, Mistake.LIMIT, new Stretch(0, 0), message, Words.say("limit.document.fix"));
    }

    private CanvasDocument decode() {
        TextEncoding encoding = TextEncoding.of(bytes);
        int mark = encoding.markLength();
        String decoded = encoding.charset() == StandardCharsets.UTF_8 ? Utf8.decode(bytes, mark) : null;
        return decoded == null
                ? decodeOther(encoding, mark)
                : CanvasDecoder.decode(CanvasSource.of(name, decoded), limits);
    }

    /** Takes the long way, for bytes that are no UTF-8 and for what other encodings say. */
    private CanvasDocument decodeOther(TextEncoding encoding, int mark) {
        String text = new String(bytes, mark, bytes.length - mark, encoding.charset());
        // Strict decoding is slow, and only a text with a replacement character can come from bad bytes.
        int surrogate = encoding.firstSurrogate(bytes);
        if (text.indexOf(REPLACEMENT) >= 0 || surrogate < bytes.length) {
            ByteBuffer input = ByteBuffer.wrap(bytes, mark, surrogate - mark);
            int offset = firstBad(encoding, input, text.length());
            if (offset >= 0) {
                return badByte(encoding, CanvasSource.of(name, text), input.position(), offset);
            }
        }
        return CanvasDecoder.decode(CanvasSource.of(name, text), limits);
    }

    /** The place in the text of the first bytes that are none; the input then stands at them. Negative if all are. */
    private static int firstBad(TextEncoding encoding, ByteBuffer input, int length) {
        CharsetDecoder strict = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer output = CharBuffer.allocate(length + 1);
        CoderResult result = strict.decode(input, output, true);
        boolean isWhole = input.limit() == input.capacity();
        return result.isError() || !isWhole ? output.position() : -1;
    }

    private CanvasDocument badByte(TextEncoding encoding, CanvasSource source, int position, int offset) {
        Message message = Words.say(
                "encoding",
                String.format("0x%02X", bytes[position]),
                String.valueOf(position),
                encoding.charset().name());
        int length = source.text().length();
        Stretch at = new Stretch(Math.min(offset, length), offset < length ? 1 : 0);
        return unread(source, Mistake.ENCODING, at, message, Words.say("encoding.fix"));
    }

    private static CanvasDocument unread(
            CanvasSource source, Mistake mistake, Stretch at, Message message, Message fix) {
        Problems problems = new Problems(source, 1);
        problems.add(mistake, CanvasPath.root(), at, message, Optional.of(fix));
        return new CanvasDocument(
                source,
                Optional.empty(),
                problems.inOrder(),
                SourceMap.builder(source).build(),
                Set.of());
    }
}
