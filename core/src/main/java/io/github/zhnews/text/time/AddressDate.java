package io.github.zhnews.text.time;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StatedTime.Precision;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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

    /** Separated days go before bare digits, those before months, and these before years. Each begins with a run of digits. */
    private static final List<List<Pattern>> FORMS = List.of(
            List.of(
                    Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)/(?<d>\\d\\d)(?=/)"),
                    Pattern.compile("(?<y>\\d{4})/(?<m>\\d\\d)(?<d>\\d\\d)(?!\\d)"),
                    Pattern.compile("(?<y>\\d{4})" + JOINT + "(?<m>\\d\\d?)" + JOINT + "(?<d>\\d\\d?)(?!\\d)"),
                    // 2013/11/131105_name repeats year and month before the day.
                    Pattern.compile("(?<=/\\d\\d(\\d\\d)/(\\d\\d)/)(?<y>\\1)(?<m>\\2)(?<d>\\d\\d)(?!\\d)"),
                    // The hour follows, or the article's number.
                    Pattern.compile("(?<=/)(?<y>\\d\\d)/(?<m>\\d\\d)(?<d>\\d\\d)(?=/(?:[01]?\\d|2[0-3])/)"),
                    Pattern.compile("(?<=/)(?<y>\\d\\d)/(?<m>\\d\\d?)/(?<d>\\d\\d?)(?=/[^/]{0,100}\\d{5})")),
            List.of(Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)(?=(?:\\d{4,12})?(?!\\d))")),
            List.of(Pattern.compile("(?<=[/_-])(?<y>\\d{4})(?:" + JOINT + "|(?=\\d\\d))(?<m>\\d\\d?)(?=[-_/]|$)")),
            List.of(Pattern.compile("(?<=/)(?<y>\\d{4})(?=/|$)")));

    /** The date in an address, of several the last, or {@code null}. */
    public static @Nullable AddressDate of(@Nullable URI address) {
        var path = address == null ? null : address.getRawPath();
        return path == null ? null : in(path);
    }

    /** The date in a path, of several the last, or {@code null}. */
    public static @Nullable AddressDate in(String path) {
        if (!mayBe(path)) {
            return null;
        }
        for (int rank = 0; rank < FORMS.size(); rank++) {
            AddressDate last = null;
            for (var form : FORMS.get(rank)) {
                var matcher = form.matcher(path).useTransparentBounds(true);
                for (int i = 0; i < path.length(); i++) {
                    boolean begins = isDigit(path, i) && !isDigit(path, i - 1);
                    if (begins && matcher.region(i, path.length()).lookingAt()) {
                        var found = of(matcher, rank);
                        last = found != null && (last == null || found.start > last.start) ? found : last;
                    }
                }
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** Whether a run of two or of at least four digits begins somewhere: every form has one. */
    private static boolean mayBe(String path) {
        int digits = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i < path.length() && isDigit(path, i)) {
                digits++;
            } else if (digits == 2 || digits >= 4) {
                return true;
            } else {
                digits = 0;
            }
        }
        return false;
    }

    private static boolean isDigit(String path, int i) {
        return i >= 0 && path.charAt(i) >= '0' && path.charAt(i) <= '9';
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
        return day < 0 ? null : new StatedTime(first.atStartOfDay(), Precision.DATE, null);
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
