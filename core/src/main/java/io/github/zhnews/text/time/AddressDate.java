// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import java.net.URI;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date in an address of a news page: {@code /2019-09-09/}, {@code /2019/0909/}, {@code /t20190909_123.html},
 * {@code /19/0909/16/}, {@code /201909/}.
 *
 * @param start where its digits begin in the path
 * @param month where its month begins, or -1
 * @param day where its day begins, or -1
 * @param first its day, or the first of its month or year
 */
public record AddressDate(int start, int month, int day, int end, LocalDate first) {
    private static final String JOINT = "[-/_.]";

    /** Separated days go before bare digits, those before months, and these before years. */
    private static final Form[][] FORMS = {
        {
            new Form(6, 6, "", "/", Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)/(?<d>\\d\\d)(?=/)")),
            new Form(4, 4, "", "/", Pattern.compile("(?<y>\\d{4})/(?<m>\\d\\d)(?<d>\\d\\d)(?!\\d)")),
            new Form(
                    4,
                    4,
                    "",
                    "-/_.",
                    Pattern.compile("(?<y>\\d{4})" + JOINT + "(?<m>\\d\\d?)" + JOINT + "(?<d>\\d\\d?)(?!\\d)")),
            // 2013/11/131105_name repeats year and month before the day.
            new Form(
                    6,
                    6,
                    "/",
                    "",
                    Pattern.compile("(?<=/\\d\\d(\\d\\d)/(\\d\\d)/)(?<y>\\1)(?<m>\\2)(?<d>\\d\\d)(?!\\d)")),
            // The hour follows, or the article's number.
            new Form(
                    2,
                    2,
                    "/",
                    "/",
                    Pattern.compile("(?<=/)(?<y>\\d\\d)/(?<m>\\d\\d)(?<d>\\d\\d)(?=/(?:[01]?\\d|2[0-3])/)")),
            new Form(
                    2,
                    2,
                    "/",
                    "/",
                    Pattern.compile("(?<=/)(?<y>\\d\\d)/(?<m>\\d\\d?)/(?<d>\\d\\d?)(?=/[^/]{0,100}\\d{5})"))
        },
        {new Form(8, 20, "", "", Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)(?=(?:\\d{4,12})?(?!\\d))"))},
        {
            new Form(
                    4,
                    6,
                    "/_-",
                    "",
                    Pattern.compile("(?<=[/_-])(?<y>\\d{4})(?:" + JOINT + "|(?=\\d\\d))(?<m>\\d\\d?)(?=[-_/]|$)"))
        },
        {new Form(4, 4, "/", "", Pattern.compile("(?<=/)(?<y>\\d{4})(?=/|$)"))}
    };

    /**
     * A form, how many digits stand on end where it begins, and what stands before and behind these, an empty string for anything:
     * most runs of digits need no further look.
     */
    private record Form(int least, int most, String before, String behind, Pattern pattern) {
        boolean fits(String path, int from, int digits) {
            return digits >= least
                    && digits <= most
                    && (before.isEmpty() || from > 0 && before.indexOf(path.charAt(from - 1)) >= 0)
                    && (behind.isEmpty()
                            || from + digits < path.length() && behind.indexOf(path.charAt(from + digits)) >= 0);
        }
    }

    /** The date in an address, of several the last, or {@code null}. */
    public static @Nullable AddressDate of(@Nullable URI address) {
        var path = address == null ? null : address.getRawPath();
        return path == null ? null : in(path);
    }

    /** The date in a path, of several the last, or {@code null}. */
    public static @Nullable AddressDate in(String path) {
        for (int rank = 0; rank < FORMS.length; rank++) {
            var last = last(path, rank);
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    private static @Nullable AddressDate last(String path, int rank) {
        AddressDate last = null;
        for (int i = 0, digits; i < path.length(); i += digits + 1) {
            digits = digits(path, i);
            var found = digits == 0 ? null : at(path, i, digits, rank);
            last = found != null ? found : last;
        }
        return last;
    }

    private static @Nullable AddressDate at(String path, int from, int digits, int rank) {
        for (var form : FORMS[rank]) {
            if (form.fits(path, from, digits)) {
                var matcher =
                        form.pattern.matcher(path).useTransparentBounds(true).region(from, path.length());
                var found = matcher.lookingAt() ? of(matcher, rank) : null;
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** How many digits stand on end from an index on. */
    private static int digits(String path, int from) {
        int i = from;
        while (i < path.length() && isDigit(path, i)) {
            i++;
        }
        return i - from;
    }

    private static boolean isDigit(String path, int i) {
        return path.charAt(i) >= '0' && path.charAt(i) <= '9';
    }

    private static @Nullable AddressDate of(Matcher matcher, int rank) {
        int month = rank < 3 ? matcher.start("m") : -1;
        int day = rank < 2 ? matcher.start("d") : -1;
        int year = Integer.parseInt(matcher.group("y"));
        var first = Days.of(
                year < 100 ? 2000 + year : year,
                month < 0 ? 1 : Integer.parseInt(matcher.group("m")),
                day < 0 ? 1 : Integer.parseInt(matcher.group("d")));
        return first == null ? null : new AddressDate(matcher.start(), month, day, matcher.end(), first);
    }

    /** The year, also of an address that has no more. */
    public int year() {
        return first.getYear();
    }

    /** The day, or {@code null} where the address states a month or a year only. */
    public @Nullable StatedTime time() {
        return day < 0 ? null : StatedTime.of(first.atStartOfDay(), Precision.DATE);
    }

    /** How a path writes the date that was read in it: {@code yyyy/MMdd}. */
    public String letters(String path) {
        var letters = new StringBuilder(path.substring(start, end));
        for (int i = start; i < end; i++) {
            if (isDigit(path, i)) {
                letters.setCharAt(i - start, day >= 0 && i >= day ? 'd' : month >= 0 && i >= month ? 'M' : 'y');
            }
        }
        var form = letters.toString();
        boolean padded = form.contains("MM") && (day < 0 || form.contains("dd"));
        return padded ? form : form.replace("MM", "M").replace("dd", "d");
    }
}
