// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Works on many inputs in parallel and hands the results on in the order of the inputs.
 *
 * <p>Inputs are taken one at a time, so that they may be read from where nothing can be read twice.
 *
 * <p>Where memory ends, any thread may be the one that finds none left, though another's input is to blame. So an input whose
 * work ends so is tried again while nothing else is worked on; what still finds no memory then is itself too large. Threads
 * wait for each other by monitors alone, which take no memory: none of Java's queues and executors promises to go on after
 * such an error.
 */
final class InOrder<T, R> {
    /** Results that may wait for a slower one before them, for each thread. */
    static final int WAITING_PER_THREAD = 4;

    private final Source<T> source;
    private final Function<T, R> work;
    /** Held by the thread that takes an input, so that inputs have numbers in the order in which they are taken. */
    private final Object taking = new Object();
    /** What was taken, and what became of it, each at its number modulo the length. */
    private final @Nullable T[] inputs;

    private final @Nullable Outcome<R>[] waiting;

    private int started;
    private int handedOn;
    private int busy;
    private boolean alone;
    private boolean ended;
    private boolean hasLast;
    private @Nullable Throwable sourceError;

    /**
     * What became of an input; neither of both where there was no memory.
     *
     * @param result the result, or {@code null}
     * @param error what the work threw, or {@code null}
     */
    private record Outcome<R>(@Nullable R result, @Nullable Throwable error) {}

    private static final Outcome<?> OUT_OF_MEMORY = new Outcome<>(null, null);

    /** Gives inputs. */
    interface Source<T> {
        /** The next input, or {@code null} behind the last; an exception ends the whole run. */
        @Nullable
        T next() throws IOException;
    }

    /** Takes a result. */
    interface Sink<R> {
        /** Takes the next result; an exception ends the whole run. */
        void accept(R result) throws IOException;
    }

    @SuppressWarnings("unchecked")
    private InOrder(Source<T> source, int threads, Function<T, R> work) {
        this.source = source;
        this.work = work;
        inputs = (T[]) new Object[threads * WAITING_PER_THREAD];
        waiting = (Outcome<R>[]) new Outcome<?>[threads * WAITING_PER_THREAD];
    }

    /** {@link #run(Source, int, Function, Function, Sink)} for inputs that are known. */
    static <T, R> void run(List<T> inputs, int maxThreads, Function<T, R> work, Function<T, R> tooLarge, Sink<R> sink)
            throws IOException {
        var left = inputs.iterator();
        run(() -> left.hasNext() ? left.next() : null, Math.min(maxThreads, inputs.size()), work, tooLarge, sink);
    }

    /**
     * Applies {@code work} to each input. However many there are, only a few results are held at a time.
     *
     * @param threads how many inputs may be worked on at a time
     * @param work must not throw anything but {@link OutOfMemoryError}
     * @param tooLarge the result of an input for which there is no memory
     */
    static <T, R> void run(Source<T> source, int threads, Function<T, R> work, Function<T, R> tooLarge, Sink<R> sink)
            throws IOException {
        var run = new InOrder<>(source, Math.max(threads, 1), work);
        if (threads > 1) {
            run.parallel(threads, tooLarge, sink);
            return;
        }
        for (var input = source.next(); input != null; input = source.next()) {
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
            for (int slot = next(); slot >= 0; slot = next()) {
                var outcome = Objects.requireNonNull(waiting[slot]);
                if (outcome.error() != null) {
                    throw new IllegalStateException(outcome.error());
                }
                if (outcome.result() != null) {
                    handOn(slot);
                    sink.accept(outcome.result());
                    continue;
                }
                waitUntilAlone();
                sink.accept(alone(Objects.requireNonNull(inputs[slot]), tooLarge));
                handOn(slot);
                goOn();
            }
            if (sourceError != null) {
                throw sourceError instanceof IOException e
                        ? e
                        : new IOException(Failure.reason(sourceError), sourceError);
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

    /** Where the next outcome is, or -1 behind the last. */
    private synchronized int next() throws InterruptedException {
        int slot = handedOn % waiting.length;
        while (waiting[slot] == null && !(hasLast && handedOn == started)) {
            wait();
        }
        return waiting[slot] == null ? -1 : slot;
    }

    private synchronized void handOn(int slot) {
        inputs[slot] = null;
        waiting[slot] = null;
        handedOn++;
        notifyAll();
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
        for (int slot = take(); slot >= 0; slot = take()) {
            put(slot, outcome(Objects.requireNonNull(inputs[slot])));
        }
    }

    /** Takes the next input; answers where it is, or -1 if there is none. */
    private int take() {
        synchronized (taking) {
            if (!mayTake()) {
                return -1;
            }
            try {
                return taken(source.next());
            } catch (IOException | RuntimeException | Error e) {
                return failed(e);
            }
        }
    }

    /** Waits for room; answers whether there may be a further input. Who takes one is busy already. */
    private synchronized boolean mayTake() {
        while (!ended && !hasLast && (alone || started - handedOn >= waiting.length)) {
            try {
                wait();
            } catch (InterruptedException e) {
                return false; // nobody does so but the end of the process
            }
        }
        boolean may = !ended && !hasLast;
        busy += may ? 1 : 0;
        return may;
    }

    private synchronized int taken(@Nullable T input) {
        if (input == null) {
            return none();
        }
        int slot = started++ % waiting.length;
        inputs[slot] = input;
        return slot;
    }

    private synchronized int failed(Throwable e) {
        sourceError = e;
        return none();
    }

    private int none() {
        hasLast = true;
        busy--;
        notifyAll();
        return -1;
    }

    @SuppressWarnings("unchecked")
    private Outcome<R> outcome(T input) {
        try {
            return new Outcome<>(work.apply(input), null);
        } catch (OutOfMemoryError e) {
            return (Outcome<R>) OUT_OF_MEMORY;
        } catch (Throwable e) {
            return ofError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <R> Outcome<R> ofError(Throwable error) {
        try {
            return new Outcome<>(null, error);
        } catch (OutOfMemoryError e) {
            return (Outcome<R>) OUT_OF_MEMORY;
        }
    }

    private synchronized void put(int slot, Outcome<R> outcome) {
        waiting[slot] = outcome;
        busy--;
        notifyAll();
    }
}
