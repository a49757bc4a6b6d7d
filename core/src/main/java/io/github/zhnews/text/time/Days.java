// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days that news on the Web can be of. */
final class Days {
    /** Add this to a year of the Republic of China (民國). */
    static final int ROC_EPOCH = 1911;

    private Days() {}

    static boolean isYear(int year) {
        return year >= 1990 && year <= 2100;
    }

    /** The day, or {@code null} where the calendar has none such or no page can be of that year. */
    static @Nullable LocalDate of(int year, int month, int day) {
        if (!isYear(year) || month < 1 || month > 12 || day < 1) {
            return null;
        }
        return day > YearMonth.of(year, month).lengthOfMonth() ? null : LocalDate.of(year, month, day);
    }
}
