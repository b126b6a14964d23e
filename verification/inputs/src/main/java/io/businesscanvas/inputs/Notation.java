package io.businesscanvas.inputs;

import io.businesscanvas.inputs.WrittenInput.Location;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads the notation of the table of inputs. */
final class Notation {
    private static final String HEAD = "{\"businessCanvas\":\"1.0\",\"title\":\"t\"";
    private static final String MARK = "\uFEFF";
    private static final HexFormat HEX = HexFormat.of().withDelimiter(" ");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder text = new StringBuilder();
    private final List<Location> locations = new ArrayList<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private Charset charset = StandardCharsets.UTF_8;
    private boolean isText;

    private Notation() {}

    static WrittenInput read(String input) {
        Notation notation = new Notation();
        notation.add(input);
        notation.locations.sort(Comparator.comparingInt(Location::start));
        Optional<String> raw = notation.isText ? Optional.of(notation.text.toString()) : Optional.empty();
        return new WrittenInput(notation.bytes.toByteArray(), raw, List.copyOf(notation.locations));
    }

    private void add(String input) {
        int plain = 0;
        for (int i = 0; i < input.length(); i++) {
            char c = input.charAt(i);
            if ("…⟦⟧⟨".indexOf(c) >= 0) {
                addText(input.substring(plain, i));
                i = c == '⟨' ? addGroup(input, i) : addSign(c, i);
                plain = i + 1;
            }
        }
        addText(input.substring(plain));
    }

    private int addSign(char sign, int at) {
        switch (sign) {
            case '…' -> addText(HEAD);
            case '⟦' -> open.push(text.length());
            default -> locations.add(new Location(open.pop(), text.length()));
        }
        return at;
    }

    /** Adds what the brackets that begin here say; gives the place of the closing one. */
    private int addGroup(String input, int start) {
        int end = start;
        for (int depth = 0; depth > 0 || end == start; end++) {
            depth += input.charAt(end) == '⟨' ? 1 : input.charAt(end) == '⟩' ? -1 : 0;
        }
        String group = input.substring(start + 1, end - 1);
        int times = group.indexOf('×');
        if (times > 0) {
            repeat(Integer.parseInt(group.substring(0, times)), group.substring(times + 1));
        } else if (group.startsWith("UTF-")) {
            charset = Charset.forName(group);
            bytes.writeBytes(MARK.getBytes(charset));
        } else if (group.startsWith("U+")) {
            isText = true;
            addText(Character.toString(Integer.parseInt(group.substring(2), 16)));
        } else {
            byte[] raw = HEX.parseHex(group);
            bytes.writeBytes(raw);
            text.append(new String(raw, charset));
        }
        return end - 1;
    }

    private void repeat(int times, String input) {
        if (input.indexOf('⟦') < 0 && input.indexOf('⟨') < 0) {
            addText(input.repeat(times));
            return;
        }
        for (int i = 0; i < times; i++) {
            add(input);
        }
    }

    private void addText(String plain) {
        bytes.writeBytes(plain.getBytes(charset));
        text.append(plain);
    }
}
