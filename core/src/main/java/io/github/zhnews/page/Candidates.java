// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All that a field's value might be, the most trusted first. A parse takes the first that is believed, an explanation shows them
 * all.
 */
public final class Candidates<T> {
    private final Way<T> way;

    private Candidates(Way<T> way) {
        this.way = way;
    }

    /** How candidates are found, mostly in several ways, none gone before those ahead of it are used up. */
    @FunctionalInterface
    public interface Way<T> {
        /** Offers what it finds, in order, and says whether that was enough: then nothing more is looked for. */
        boolean offer(Taker<T> taker);
    }

    /** Who is offered candidates. */
    @FunctionalInterface
    public interface Taker<T> {
        /** Takes a candidate, or none, and says whether that is enough. */
        boolean takes(@Nullable Found<T> found);
    }

    /** What is found in some way. */
    public static <T> Candidates<T> of(Way<T> way) {
        return new Candidates<>(way);
    }

    /** None. */
    public static <T> Candidates<T> none() {
        return new Candidates<>(taker -> false);
    }

    /** The same, each as another reading makes it. */
    public <R> Candidates<R> as(Function<T, R> reading) {
        return of(taker -> way.offer(found -> taker.takes(found == null ? null : found.as(reading))));
    }

    /** The first candidate that is believed; no more of them are looked for. */
    public @Nullable Found<T> first() {
        var first = new First<T>();
        way.offer(first);
        return first.believed;
    }

    private static final class First<T> implements Taker<T> {
        private @Nullable Found<T> believed;

        @Override
        public boolean takes(@Nullable Found<T> found) {
            believed = found != null && found.isBelieved() ? found : null;
            return believed != null;
        }
    }

    /** All of them. */
    public List<Found<T>> all() {
        var all = new ArrayList<Found<T>>();
        way.offer(found -> found != null && !all.add(found));
        return all;
    }
}
