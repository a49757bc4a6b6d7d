package io.github.zhnews.page;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that a field's value might be, the most trusted first. A parse takes the first that is believed, an explanation shows them
 * all.
 *
 * @param ways the ways to find one, none gone before those ahead of it are used up
 */
public record Candidates<T>(List<Supplier<Stream<Found<T>>>> ways) {
    /** What several ways find. */
    @SafeVarargs
    public static <T> Candidates<T> of(Supplier<Stream<Found<T>>>... ways) {
        return new Candidates<>(List.of(ways));
    }

    /** The first candidate that is believed; no more of them are looked for. */
    public @Nullable Found<T> first() {
        for (var way : ways) {
            var found = way.get().filter(Found::isBelieved).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        return null;
    }

    /** All of them. */
    public Stream<Found<T>> all() {
        return ways.stream().flatMap(Supplier::get);
    }
}
