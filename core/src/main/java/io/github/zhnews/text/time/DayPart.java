// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.text.Folded;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** The half or part of the day that a twelve-hour clock time is in. */
enum DayPart {
    MORNING("上午", "早上", "早晨", "清晨", "凌晨", "今早", "AM", "am", "Am", "A.M.", "a.m."),
    NOON("中午"),
    AFTERNOON("下午", "午后", "午後", "傍晚", "PM", "pm", "Pm", "P.M.", "p.m."),
    EVENING("晚上", "晚间", "晚間", "夜间", "夜間", "深夜", "今晚", "晚");

    private static final DayPart[] ALL = values();
    /** What the names begin with. */
    private static final BitSet FIRST = new BitSet();

    static {
        for (var part : ALL) {
            for (var name : part.names) {
                FIRST.set(name.charAt(0));
            }
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // never written to
    private final String[] names;

    DayPart(String... names) {
        this.names = names;
    }

    /** A part of the day and where its name ends. */
    record Hit(DayPart part, int end) {}

    static @Nullable Hit at(Folded text, int i) {
        if (!FIRST.get(text.at(i))) {
            return null;
        }
        for (var part : ALL) {
            int end = text.endOfAny(i, part.names);
            if (end >= 0 && !(text.latinAt(end - 1) && text.latinAt(end))) {
                return new Hit(part, end);
            }
        }
        return null;
    }

    /** The hour of the day, 24 for midnight at its end; hours beyond twelve are right as they are. */
    int hourOfDay(int hour) {
        return switch (this) {
            case MORNING -> hour == 12 ? 0 : hour;
            case NOON -> hour < 4 ? hour + 12 : hour;
            case AFTERNOON -> hour < 12 ? hour + 12 : hour;
            case EVENING -> hour == 12 ? 24 : hour >= 5 && hour < 12 ? hour + 12 : hour;
        };
    }
}
