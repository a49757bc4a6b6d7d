package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import io.github.zhnews.text.Folded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the date that the addresses of news pages carry: {@code /2019-09-09/}, {@code /2019/0909/},
 * {@code /t20190909_123.html}, {@code /19/0909/16/}.
 */
public final class AddressDates {
    private AddressDates() {}

    /**
     * Reads the date of an address. Where it has several, separated forms go before bare digits, later ones before earlier
     * ones.
     *
     * @param address an address or the path of one; scheme, host, query and fragment are not looked at
     */
    public static @Nullable StatedTime date(String address) {
        var day = new Path(address).day();
        return day == null ? null : new StatedTime(day.atStartOfDay(), Precision.DATE, null);
    }

    /** Reads the year of an address, also where it carries year and month only ({@code /2019-09/content_1.html}). */
    public static @Nullable Integer year(String address) {
        var path = new Path(address);
        var day = path.day();
        return day != null ? Integer.valueOf(day.getYear()) : path.year();
    }

    private static final class Path {
        private final Folded text;

        Path(String address) {
            int start = 0;
            int scheme = address.indexOf("//");
            if (scheme == 0 || scheme > 0 && address.charAt(scheme - 1) == ':') {
                int slash = address.indexOf('/', scheme + 2);
                start = slash < 0 ? address.length() : slash;
            }
            int end = start;
            while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
                end++;
            }
            text = Folded.of(address.toCharArray(), start, end);
        }

        @Nullable
        LocalDate day() {
            LocalDate separated = null;
            LocalDate compact = null;
            for (int i = text.from; i < text.to; ) {
                int length = text.digits(i);
                if (length == 0) {
                    i++;
                    continue;
                }
                var found = separated(i, length);
                if (found != null) {
                    separated = found;
                } else if (length == 8 || length >= 12 && length <= 20) {
                    found = Days.of(text.number(i, 4), text.number(i + 4, 2), text.number(i + 6, 2));
                    compact = found != null ? found : compact;
                }
                i += length;
            }
            return separated != null ? separated : compact;
        }

        @Nullable
        Integer year() {
            for (int i = text.from; i < text.to; i++) {
                int length = text.digits(i);
                if (length == 6 && isMonthOfYear(i, i + 4, 2)) {
                    return text.number(i, 4);
                }
                if (length == 4 && (isSlash(i + 4) && isSlash(i - 1) || isMonthOfYear(i, i + 5, text.digits(i + 5)))) {
                    int year = text.number(i, 4);
                    if (Days.isYear(year)) {
                        return year;
                    }
                }
                i += length;
            }
            return null;
        }

        private boolean isMonthOfYear(int year, int month, int length) {
            return (length == 1 || length == 2) && Days.of(text.number(year, 4), text.number(month, length), 1) != null;
        }

        private @Nullable LocalDate separated(int i, int length) {
            int next = i + length + 1;
            int nextLength = text.digits(next);
            boolean atSlash = isSlash(i - 1);
            if (length == 6 && isSlash(next - 1) && nextLength == 2 && isSlash(next + 2)) {
                return Days.of(text.number(i, 4), text.number(i + 4, 2), text.number(next, 2));
            }
            if (length == 4 && isJoint(next - 1)) {
                return afterYear(text.number(i, 4), next, nextLength);
            }
            if (length == 2 && atSlash && isSlash(next - 1)) {
                return afterShortYear(2000 + text.number(i, 2), next, nextLength);
            }
            return null;
        }

        private @Nullable LocalDate afterYear(int year, int next, int nextLength) {
            int last = next + nextLength + 1;
            int lastLength = text.digits(last);
            if (nextLength == 4 && isSlash(next - 1)) {
                return Days.of(year, text.number(next, 2), text.number(next + 2, 2));
            }
            if (nextLength < 1 || nextLength > 2 || !isJoint(last - 1)) {
                return null;
            }
            int month = text.number(next, nextLength);
            // 2013/11/131105_name repeats year and month before the day.
            if (lastLength == 6 && text.number(last, 4) == year % 100 * 100 + month) {
                return Days.of(year, month, text.number(last + 4, 2));
            }
            return lastLength == 1 || lastLength == 2 ? Days.of(year, month, text.number(last, lastLength)) : null;
        }

        /** Reads 19/0909/16/ (the last is the hour) and, before an article's number, 19/9/7/. */
        private @Nullable LocalDate afterShortYear(int year, int next, int nextLength) {
            int last = next + nextLength + 1;
            int lastLength = text.digits(last);
            if (lastLength < 1 || lastLength > 2 || !isSlash(last - 1) || !isSlash(last + lastLength)) {
                return null;
            }
            if (nextLength == 4) {
                return text.number(last, lastLength) > 23
                        ? null
                        : Days.of(year, text.number(next, 2), text.number(next + 2, 2));
            }
            return nextLength <= 2 && hasNumber(last + lastLength + 1)
                    ? Days.of(year, text.number(next, nextLength), text.number(last, lastLength))
                    : null;
        }

        private boolean hasNumber(int i) {
            for (int j = i; j < text.to && !isSlash(j); j++) {
                if (text.digits(j) >= 5) {
                    return true;
                }
            }
            return false;
        }

        private boolean isJoint(int i) {
            char c = text.at(i);
            return c == '-' || c == '/' || c == '_' || c == '.';
        }

        private boolean isSlash(int i) {
            return text.at(i) == '/';
        }
    }
}
