// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What a page says of its readers' comments (0条评论|0人参与). */
public sealed interface CommentCount extends Serializable {
    /**
     * {@return a count of comments on a page that doesn't say how many readers took part}
     *
     * @param count how many comments there are, at least 0
     * @throws IllegalArgumentException if it is less than 0
     */
    static CommentCount of(int count) {
        return new CommentCountValue(count, null);
    }

    /**
     * {@return a count of readers on a page that doesn't say how many comments there are}
     *
     * @param participants how many readers took part, at least 0
     * @throws IllegalArgumentException if it is less than 0
     */
    static CommentCount ofParticipants(int participants) {
        return new CommentCountValue(null, participants);
    }

    /** {@return how many comments there are; empty where the page only says how many readers took part} */
    OptionalInt count();

    /** {@return how many readers took part; empty where the page doesn't say} */
    OptionalInt participants();

    /**
     * {@return this count with a number of readers}
     *
     * @param participants how many readers took part, at least 0
     * @throws IllegalArgumentException if it is less than 0
     */
    CommentCount withParticipants(int participants);
}

record CommentCountValue(
        @Nullable Integer countOrNull, @Nullable Integer participantsOrNull) implements CommentCount {
    CommentCountValue {
        check(countOrNull);
        check(participantsOrNull);
    }

    private static void check(@Nullable Integer number) {
        if (number != null && number < 0) {
            throw new IllegalArgumentException("count " + number + " is less than 0");
        }
    }

    @Override
    public OptionalInt count() {
        return countOrNull == null ? OptionalInt.empty() : OptionalInt.of(countOrNull);
    }

    @Override
    public OptionalInt participants() {
        return participantsOrNull == null ? OptionalInt.empty() : OptionalInt.of(participantsOrNull);
    }

    @Override
    public CommentCount withParticipants(int participants) {
        return new CommentCountValue(countOrNull, participants);
    }

    @Override
    public String toString() {
        return Shown.of("CommentCount", "count", countOrNull, "participants", participantsOrNull);
    }
}
