package io.github.zhnews.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Works on many inputs in parallel and hands the results on in the order of the inputs. */
final class InOrder {
    /** Results that may wait for a slower one before them, for each thread. */
    static final int WAITING_PER_THREAD = 4;

    private InOrder() {}

    /** Takes a result. */
    interface Sink<R> {
        /** Takes the next result; an exception ends the whole run. */
        void accept(R result) throws IOException;
    }

    /**
     * Applies {@code work} to each input. However many there are, only a few results are held at a time.
     *
     * @param maxThreads how many inputs may be worked on at a time
     * @param work must not throw
     */
    static <T, R> void run(List<T> inputs, int maxThreads, Function<T, R> work, Sink<R> sink) throws IOException {
        int threads = Math.min(maxThreads, inputs.size());
        if (threads <= 1) {
            for (var input : inputs) {
                sink.accept(work.apply(input));
            }
            return;
        }
        var executor = Executors.newFixedThreadPool(threads, task -> {
            var thread = new Thread(task, "zhnews-parse");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Queue<Future<R>> waiting = new ArrayDeque<>();
            for (var input : inputs) {
                if (waiting.size() >= threads * WAITING_PER_THREAD) {
                    sink.accept(next(waiting));
                }
                waiting.add(executor.submit(() -> work.apply(input)));
            }
            while (!waiting.isEmpty()) {
                sink.accept(next(waiting));
            }
        } finally {
            executor.shutdownNow();
        }
    }

    private static <R> R next(Queue<Future<R>> waiting) throws IOException {
        try {
            return waiting.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
