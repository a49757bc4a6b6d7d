// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import io.github.zhnews.vocabulary.Words;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number of units to count back, without the 前 behind it: 3小时, 两天, 半小时.
 *
 * @param halves twice the number, of which there may be a half
 */
record Ago(int halves, Unit unit, int end) {
    private static final int LONGEST_NUMBER = 3;

    /** The words for one half, for one and for two. */
    static final List<Words> COUNTS = List.of(Words.of("times.half"), Words.of("times.one"), Words.of("times.two"));

    private static final List<Unit> UNITS = List.of(
            new Unit(Words.of("times.seconds"), ChronoUnit.SECONDS, Precision.MINUTE),
            new Unit(Words.of("times.minutes"), ChronoUnit.MINUTES, Precision.MINUTE),
            new Unit(Words.of("times.hours"), ChronoUnit.HOURS, Precision.HOUR),
            new Unit(Words.of("times.days"), ChronoUnit.DAYS, Precision.DATE),
            new Unit(Words.of("times.weeks"), ChronoUnit.WEEKS, Precision.MONTH),
            new Unit(Words.of("times.months"), ChronoUnit.MONTHS, Precision.MONTH),
            new Unit(Words.of("times.years"), ChronoUnit.YEARS, Precision.YEAR));

    /**
     * What times are counted in.
     *
     * @param precision how far a time is known that is counted in it
     */
    record Unit(Words words, ChronoUnit length, Precision precision) {}

    /** Those that stand at {@code i}, or {@code null}. */
    static @Nullable Ago at(Folded text, int i) {
        int digits = text.digits(i);
        if (digits > 0) {
            return digits > LONGEST_NUMBER ? null : of(text, 2 * text.number(i, digits), i + digits, true);
        }
        for (int doublings = 0; doublings < COUNTS.size(); doublings++) {
            int end = end(COUNTS.get(doublings), text, i);
            if (end >= 0) {
                return of(text, 1 << doublings, end, false);
            }
        }
        var numeral = ChineseNumerals.read(text, i);
        return numeral.found() ? of(text, 2 * numeral.value(), numeral.end(), false) : null;
    }

    private static @Nullable Ago of(Folded text, int halves, int numberEnd, boolean inDigits) {
        int i = text.skipSpaces(numberEnd);
        for (var unit : UNITS) {
            int end = end(unit.words, text, i);
            // 十年前 and 三个月前 are the words of prose.
            if (end >= 0 && (inDigits || text.latinAt(i) || unit.precision.compareTo(Precision.DATE) >= 0)) {
                return new Ago(halves, unit, end);
            }
        }
        return null;
    }

    /** Where the longest of the words ends that stands at {@code i}, or -1. */
    static int end(Words words, Folded text, int i) {
        int length = words.at(text.chars, i, text.to);
        return length == 0 || text.latinAt(i + length - 1) && text.latinAt(i + length) ? -1 : i + length;
    }

    /** The time so long before another. */
    ZonedDateTime before(ZonedDateTime time) {
        return halves % 2 == 0
                ? time.minus(halves / 2, unit.length)
                : time.minus(unit.length.getDuration().dividedBy(2));
    }
}
