package io.businesscanvas.value;

/** The short way for most texts: ASCII is in every Unicode normal form already. */
final class Ascii {
    private Ascii() {}

    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
