package io.businesscanvas.cli.console;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** One line on a terminal that says how far a check is, once it lasts. */
public final class Progress {
    private static final long PATIENCE = 1_000_000_000L;
    private static final long PAUSE = 200_000_000L;
    private static final String CLEAR = "\r\u001b[K";

    private final PrintWriter err;
    private final boolean isShown;
    private final int total;
    private final LongSupplier clock;
    private final long start;
    private long last;
    private int done;
    private boolean isDrawn;

    public Progress(PrintWriter err, boolean isShown, int total) {
        this(err, isShown, total, System::nanoTime);
    }

    public Progress(PrintWriter err, boolean isShown, int total, LongSupplier clock) {
        this.err = err;
        this.isShown = isShown;
        this.total = total;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.last = start + PATIENCE - PAUSE;
    }

    public void step() {
        done++;
        long now = clock.getAsLong();
        if (isShown && now - last >= PAUSE) {
            err.print(CLEAR + done + "/" + total);
            err.flush();
            last = now;
            isDrawn = true;
        }
    }

    /** Wipes the line away. */
    public void end() {
        if (isDrawn) {
            err.print(CLEAR);
            err.flush();
        }
    }

    public double seconds() {
        return (clock.getAsLong() - start) / 1e9;
    }
}
