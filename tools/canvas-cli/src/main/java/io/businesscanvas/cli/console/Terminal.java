package io.businesscanvas.cli.console;

/** The properties of the terminal, from the launcher, or guessed by Java. */
public final class Terminal {
    /** Names the streams that lead to a terminal, such as {@code out err}. */
    private static final String VARIABLE = "CANVAS_TERMINAL";

    /** From this version on Java has a console even where there is no terminal. */
    private static final int CONSOLE_IS_NO_SIGN = 22;

    private Terminal() {}

    public static boolean isOut() {
        return leadsTo("out");
    }

    public static boolean isErr() {
        return leadsTo("err");
    }

    private static boolean leadsTo(String stream) {
        String streams = System.getenv(VARIABLE);
        return streams == null
                ? Runtime.version().feature() < CONSOLE_IS_NO_SIGN && System.console() != null
                : streams.contains(stream);
    }
}
