// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on many inputs in parallel and hands the results on in the order of the inputs.
 *
 * <p>Where memory ends, any thread may be the one that finds none left, though another's input is to blame. So an input whose
 * work ends so is tried again while nothing else is worked on; what still finds no memory then is itself too large. Threads
 * wait for each other by monitors alone, which take no memory: none of Java's queues and executors promises to go on after
 * such an error.
 */
final class InOrder<T, R> {
    /** Results that may wait for a slower one before them, for each thread. */
    static final int WAITING_PER_THREAD = 4;

    private final List<T> inputs;
    private final Function<T, R> work;
    /** The results that wait, each at its number modulo the length. */
    private final @Nullable Outcome<R>[] waiting;

    private int started;
    private int handedOn;
    private int busy;
    private boolean alone;
    private boolean ended;

    /**
     * What became of an input; neither of both where there was no memory.
     *
     * @param result the result, or {@code null}
     * @param error what the work threw, or {@code null}
     */
    private record Outcome<R>(@Nullable R result, @Nullable Throwable error) {}

    private static final Outcome<?> OUT_OF_MEMORY = new Outcome<>(null, null);

    /** Takes a result. */
    interface Sink<R> {
        /** Takes the next result; an exception ends the whole run. */
        void accept(R result) throws IOException;
    }

    @SuppressWarnings("unchecked")
    private InOrder(List<T> inputs, int threads, Function<T, R> work) {
        this.inputs = inputs;
        this.work = work;
        waiting = (Outcome<R>[]) new Outcome<?>[threads * WAITING_PER_THREAD];
    }

    /**
     * Applies {@code work} to each input. However many there are, only a few results are held at a time.
     *
     * @param maxThreads how many inputs may be worked on at a time
     * @param work must not throw anything but {@link OutOfMemoryError}
     * @param tooLarge the result of an input for which there is no memory
     */
    static <T, R> void run(List<T> inputs, int maxThreads, Function<T, R> work, Function<T, R> tooLarge, Sink<R> sink)
            throws IOException {
        int threads = Math.min(maxThreads, inputs.size());
        var run = new InOrder<>(inputs, threads, work);
        if (threads > 1) {
            run.parallel(threads, tooLarge, sink);
            return;
        }
        for (var input : inputs) {
            sink.accept(run.alone(input, tooLarge));
        }
    }

    private void parallel(int threads, Function<T, R> tooLarge, Sink<R> sink) throws IOException {
        try {
            for (int i = 0; i < threads; i++) {
                var thread = new Thread(this::workOn, "zhnews-parse");
                thread.setDaemon(true);
                thread.start();
            }
            for (var input : inputs) {
                var outcome = next();
                if (outcome.error() != null) {
                    throw new IllegalStateException(outcome.error());
                }
                if (outcome.result() != null) {
                    sink.accept(outcome.result());
                    continue;
                }
                waitUntilAlone();
                sink.accept(alone(input, tooLarge));
                goOn();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            end();
        }
    }

    private R alone(T input, Function<T, R> tooLarge) {
        try {
            return work.apply(input);
        } catch (OutOfMemoryError e) {
            return tooLarge.apply(input);
        }
    }

    // ---- the thread that hands on

    private synchronized Outcome<R> next() throws InterruptedException {
        int slot = handedOn % waiting.length;
        var outcome = waiting[slot];
        while (outcome == null) {
            wait();
            outcome = waiting[slot];
        }
        waiting[slot] = null;
        handedOn++;
        notifyAll();
        return outcome;
    }

    private synchronized void waitUntilAlone() throws InterruptedException {
        alone = true;
        while (busy > 0) {
            wait();
        }
    }

    private synchronized void goOn() {
        alone = false;
        notifyAll();
    }

    private synchronized void end() {
        ended = true;
        notifyAll();
    }

    // ---- the threads that work

    private void workOn() {
        for (int i = start(); i >= 0; i = start()) {
            put(i, outcome(inputs.get(i)));
        }
    }

    /** The number of the next input, or -1 if there is none. */
    private synchronized int start() {
        while (!ended && started < inputs.size() && (alone || started - handedOn >= waiting.length)) {
            try {
                wait();
            } catch (InterruptedException e) {
                return -1; // nobody does so but the end of the process
            }
        }
        if (ended || started == inputs.size()) {
            return -1;
        }
        busy++;
        return started++;
    }

    @SuppressWarnings("unchecked")
    private Outcome<R> outcome(T input) {
        try {
            return new Outcome<>(work.apply(input), null);
        } catch (OutOfMemoryError e) {
            return (Outcome<R>) OUT_OF_MEMORY;
        } catch (Throwable e) {
            return failed(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> Outcome<R> failed(Throwable error) {
        try {
            return new Outcome<>(null, error);
        } catch (OutOfMemoryError e) {
            return (Outcome<R>) OUT_OF_MEMORY;
        }
    }

    private synchronized void put(int number, Outcome<R> outcome) {
        waiting[number % waiting.length] = outcome;
        busy--;
        notifyAll();
    }
}
