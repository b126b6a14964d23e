package io.businesscanvas.value;

import java.util.regex.Pattern;

/** The grammar of numbers in JSON (RFC 8259, section 6). */
final class JsonNumbers {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private JsonNumbers() {}

    static boolean isNumber(String literal) {
        return NUMBER.matcher(literal).matches();
    }
}
