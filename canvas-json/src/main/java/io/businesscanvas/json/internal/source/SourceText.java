package io.businesscanvas.json.internal.source;

import io.businesscanvas.document.CanvasSource;
import io.businesscanvas.labels.Message;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text to read: the only class that handles encodings, byte order marks and sizes.
 *
 * @param source the text, as far as there is one
 * @param broken why it cannot be read
 */
public record SourceText(CanvasSource source, Optional<BrokenJson> broken) {
    private static final String MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    /** Returns this text, without a byte order mark. */
    public static SourceText of(CanvasSource source, Limits limits) {
        String text = source.text();
        boolean hasMark = text.startsWith(MARK);
        CanvasSource unmarked = hasMark
                ? CanvasSource.of(source.name(), text.substring(MARK.length())).encodedIn(source.charset(), true)
                : source;
        return isTooLarge(text, limits.documentBytes()) ? tooLarge(unmarked, limits) : readable(unmarked);
    }

    /** Returns the text that these bytes are, in the encoding that their byte order mark reports. */
    public static SourceText of(String name, byte[] bytes, Limits limits) {
        if (bytes.length > limits.documentBytes()) {
            return tooLarge(CanvasSource.of(name, ""), limits);
        }
        TextEncoding encoding = TextEncoding.of(bytes);
        int mark = encoding.markLength();
        String decoded = encoding.charset() == StandardCharsets.UTF_8 ? Utf8.decode(bytes, mark) : null;
        return decoded == null ? decode(name, bytes, encoding) : readable(source(name, decoded, encoding));
    }

    private static CanvasSource source(String name, String text, TextEncoding encoding) {
        CanvasSource source = CanvasSource.of(name, text);
        return encoding == TextEncoding.UTF_8 ? source : source.encodedIn(encoding.charset(), true);
    }

    private static SourceText readable(CanvasSource source) {
        return new SourceText(source, Optional.empty());
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

    private static SourceText tooLarge(CanvasSource source, Limits limits) {
        Message message = ProblemMessages.say("limit.document", String.valueOf(limits.documentBytes()));
        Optional<Message> fix = Optional.of(ProblemMessages.say("limit.document.fix"));
        return new SourceText(source, Optional.of(new BrokenJson(ProblemKind.LIMIT, new TextSpan(0, 0), message, fix)));
    }

    /** Takes the long way, for bytes that are no UTF-8 and for what other encodings say. */
    private static SourceText decode(String name, byte[] bytes, TextEncoding encoding) {
        int mark = encoding.markLength();
        CanvasSource source = source(name, new String(bytes, mark, bytes.length - mark, encoding.charset()), encoding);
        // Strict decoding is slow, and only a text with a replacement character can come from bad bytes.
        int surrogate = encoding.firstSurrogate(bytes);
        if (source.text().indexOf(REPLACEMENT) < 0 && surrogate == bytes.length) {
            return readable(source);
        }
        ByteBuffer input = ByteBuffer.wrap(bytes, mark, surrogate - mark);
        int length = source.text().length();
        int offset = firstBad(encoding, input, length);
        if (offset < 0) {
            return readable(source);
        }
        TextSpan at = new TextSpan(Math.min(offset, length), offset < length ? 1 : 0);
        return new SourceText(source, Optional.of(badByte(encoding, bytes, input.position(), at)));
    }

    /** The offset in the text of the first invalid bytes, at which the input is left. Negative if all are valid. */
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

    private static BrokenJson badByte(TextEncoding encoding, byte[] bytes, int position, TextSpan at) {
        Message message = ProblemMessages.say(
                "encoding",
                String.format("0x%02X", bytes[position]),
                String.valueOf(position),
                encoding.charset().name());
        return new BrokenJson(ProblemKind.ENCODING, at, message, Optional.of(ProblemMessages.say("encoding.fix")));
    }
}
