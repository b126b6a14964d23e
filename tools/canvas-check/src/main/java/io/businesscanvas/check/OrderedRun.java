package io.businesscanvas.check;

import io.businesscanvas.check.files.NamedFile;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on files in several threads, hands the results out in order, and never holds more than a few. */
final class OrderedRun {
    /** Fewer files are done before other threads have begun. */
    private static final int WORTH_THREADS = 8;

    private static final int AHEAD_PER_THREAD = 4;

    private final Deque<Future<CheckedFile>> waiting = new ArrayDeque<>();
    private final ResultSink sink;

    private OrderedRun(ResultSink sink) {
        this.sink = sink;
    }

    static void over(List<NamedFile> files, Function<NamedFile, CheckedFile> work, ResultSink sink) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        if (files.size() < WORTH_THREADS || threads == 1) {
            for (NamedFile file : files) {
                sink.add(work.apply(file));
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            new OrderedRun(sink).run(files, work, pool, threads * AHEAD_PER_THREAD);
        } finally {
            pool.shutdownNow();
        }
    }

    private void run(List<NamedFile> files, Function<NamedFile, CheckedFile> work, ExecutorService pool, int ahead)
            throws IOException {
        for (NamedFile file : files) {
            waiting.add(pool.submit(() -> work.apply(file)));
            if (waiting.size() >= ahead) {
                handOut();
            }
        }
        while (!waiting.isEmpty()) {
            handOut();
        }
    }

    private void handOut() throws IOException {
        try {
            sink.add(waiting.remove().get());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
