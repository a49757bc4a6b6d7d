package io.github.zhnews.list;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The date in an address and how it is written, such as {@code yyyy/MMdd}. */
record AddressDate(int start, int end, String letters) {
    private static final String YEAR = "(?<!\\d)(?:19|20)\\d\\d";
    private static final String MONTH = "(?:0[1-9]|1[0-2])";
    private static final String DAY = "(?:0[1-9]|[12]\\d|3[01])";

    /** The forms in the order in which they are tried, each with a group around every number. */
    private static final List<Form> FORMS = List.of(
            new Form("(" + YEAR + ")([-_./]?)(" + MONTH + ")([-_./])(" + DAY + ")(?!\\d)", "yyyy", "MM", "dd"),
            new Form("(" + YEAR + ")([-_./])(" + MONTH + ")()(" + DAY + ")(?!\\d)", "yyyy", "MM", "dd"),
            new Form("(" + YEAR + ")()(" + MONTH + ")()(" + DAY + ")(?=\\d{4,12}(?!\\d)|(?!\\d))", "yyyy", "MM", "dd"),
            new Form("(" + YEAR + ")([-_./])([1-9]|1[0-2])([-_./])([12]?\\d|3[01])(?!\\d)", "yyyy", "M", "d"),
            new Form("(?<=/)(\\d\\d)(/)(" + MONTH + ")()(" + DAY + ")(?=/\\d\\d/)", "yy", "MM", "dd"),
            new Form("(?<=[/_-])(" + YEAR + ")([-_./]?)(" + MONTH + ")(?=[-_/]|$)", "yyyy", "MM", ""),
            new Form("(?<=/)(" + YEAR + ")(?=/|$)", "yyyy", "", ""));

    private record Form(Pattern pattern, String year, String month, String day) {
        Form(String pattern, String year, String month, String day) {
            this(Pattern.compile(pattern), year, month, day);
        }
    }

    /** The date in a path, days before months before years, or {@code null}. */
    static @Nullable AddressDate in(String path) {
        for (var form : FORMS) {
            var matcher = form.pattern.matcher(path);
            if (matcher.find()) {
                var letters = new StringBuilder(form.year);
                if (!form.month.isEmpty()) {
                    letters.append(matcher.group(2)).append(form.month);
                }
                if (!form.day.isEmpty()) {
                    letters.append(matcher.group(4)).append(form.day);
                }
                return new AddressDate(matcher.start(), matcher.end(), letters.toString());
            }
        }
        return null;
    }

    /** Whether it says more than the year. */
    boolean hasMonth() {
        return letters.indexOf('M') > 0;
    }
}
