package io.github.zhnews.page;

import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Origin;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A value and how it was found. A finder hands out all that a field's value might be, the most trusted first; a parse takes the
 * first that is believed, an explanation shows them all.
 */
public record Found<T>(T value, Origin origin, double confidence) {
    /** What a page states and its finder does not believe. */
    public static <T> Found<T> doubted(T value, Origin origin) {
        return new Found<>(value, origin, 0);
    }

    /** Whether the value may be taken. */
    public boolean isBelieved() {
        return confidence > 0;
    }

    /** The first candidate that is believed; no more of them are looked for. */
    public static <T> @Nullable Found<T> first(Stream<Found<T>> candidates) {
        return candidates.filter(Found::isBelieved).findFirst().orElse(null);
    }

    /** What several ways to find a value find, none gone before those ahead of it are used up. */
    @SafeVarargs
    public static <T> Stream<Found<T>> inTurn(Supplier<Stream<Found<T>>>... ways) {
        return IntStream.range(0, ways.length).boxed().flatMap(i -> ways[i].get());
    }

    /** What another reading makes of the value. */
    public <R> Found<R> as(Function<T, R> reading) {
        return new Found<>(reading.apply(value), origin, confidence);
    }

    /** The part of it that goes into the report. */
    public Finding finding() {
        return new Finding(origin, confidence);
    }
}
