// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as written.
 *
 * @param sure whether the form is that of a date even without a time of day beside it; 10-08 alone may be a score
 * @param clock the time of day where the form has it inside, as in {@code Sat Sep 07 15:10:53 CST 2019}
 */
record DateMatch(
        LocalDate date, int end, boolean sure, @Nullable Clock clock) {
    static @Nullable DateMatch of(@Nullable LocalDate date, int end, boolean sure) {
        return date == null ? null : new DateMatch(date, end, sure, null);
    }
}
