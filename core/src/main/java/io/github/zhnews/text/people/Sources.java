// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the names of the media that articles are taken from. */
public final class Sources {
    private static final int LONGEST = 40;
    private static final int LONGEST_WITH_MARKS = 100;
    private static final int MOST_INITIALS = 2;
    private static final Words NOWHERE = Words.of("media.nowhere", "media.unstated");
    private static final Words ACCOUNTS = Words.of("media.accounts");
    private static final Words FURNITURE = Words.of("media.furniture");
    private static final String OPENING = "“\"《「『【[（(〔‘'";
    private static final String CLOSING = "”\"》」』】]）)〕’'";
    private static final Pattern SEPARATORS = Pattern.compile("^[\\s\\p{Z}|｜·•,，\\-—]+");
    /** What may be left at the ends of a name. */
    private static final String MARKS = ":：、·.…-—_|/／╱～~*";

    /** How often a page was read (3.1W) stands beside its time as a source does; addresses and code are no names. */
    private static final Pattern NO_NAME = Pattern.compile(
            "[\\p{Nd}.,]+[wWkK+万萬千次人]?|[a-z]{1,4}-\\d{3,}|www\\..*|.*(?:[{}$<>@=]|://).*|[^\\p{L}\\x{10000}-\\x{10FFFF}]*");

    private Sources() {}

    /**
     * Reads a source from what stands in its place on a page: without label, quotation marks, brackets, links' texts, a time
     * or the names behind it.
     */
    public static @Nullable String clean(String value) {
        var text = Spaces.clean(beforeTime(unlabelled(Spaces.clean(value))));
        int end = endOfName(text);
        var name = end > LONGEST_WITH_MARKS ? "" : trimmed(text.substring(0, isBeforeSizes(text, end) ? end - 1 : end));
        int platform = ACCOUNTS.at(name, 0);
        name = platform < name.length() ? trimmed(name.substring(platform)) : name;
        return isName(name) ? name : null;
    }

    /** Whether the first of the sizes of letters that a bar offers is glued to a name: 某某网大 中 小. */
    private static boolean isBeforeSizes(String text, int end) {
        char last = end > 2 ? text.charAt(end - 1) : 0;
        return (last == '大' || last == '小') && text.startsWith(" 中 ", end);
    }

    /** Whether a label says of a text that it names a source. */
    public static boolean isLabelled(String value) {
        return !LabelledText.read(value).value(Label.SOURCE).isEmpty();
    }

    /**
     * Reads the medium that stands beside a time without any label: 2019-09-26 10:56 某某时报网, 某某网 2019-09-26 10:56.
     *
     * @return the medium's name, or {@code null} where none stands there or what does is no medium beyond doubt
     */
    public static @Nullable String beside(String line, Times.Hit time) {
        var after = clean(SEPARATORS.matcher(line.substring(time.end())).replaceFirst(""));
        if (after != null && MediaNames.isMedium(after)) {
            return after;
        }
        var left = trimmed(line.substring(Math.max(0, time.start() - LONGEST_WITH_MARKS), time.start()));
        var before = clean(left.substring(left.lastIndexOf(' ') + 1));
        return before != null && MediaNames.isMedium(before) ? before : null;
    }

    /** What follows the name in a labelled source's value: often the writer's name. */
    public static String afterName(String value) {
        var text = Spaces.clean(value);
        return text.substring(endOfName(text));
    }

    /** The account behind 原创：; the last of two words, as the first is the writer; a person alone is no account. */
    public static @Nullable String account(String value) {
        var text = Spaces.clean(beforeTime(value));
        var name = text.substring(isWriterFirst(text) ? text.indexOf(' ') + 1 : 0);
        return PersonNames.isName(name) ? null : clean(name);
    }

    /** The writer behind 原创：, or an empty string. */
    public static String writer(String value) {
        var text = Spaces.clean(beforeTime(value));
        return isWriterFirst(text) ? text.substring(0, text.indexOf(' ')) : PersonNames.isName(text) ? text : "";
    }

    private static boolean isWriterFirst(String text) {
        return text.indexOf(' ') > 0 && Spaces.isHan(text.charAt(0));
    }

    private static String unlabelled(String text) {
        var labelled = LabelledText.read(text);
        var source = labelled.value(Label.SOURCE);
        return !source.isEmpty() ? source : labelled.parts().isEmpty() ? text : labelled.head();
    }

    private static String beforeTime(String text) {
        var times = Times.findAll(text, TimeContext.china());
        if (times.isEmpty()) {
            return text;
        }
        var first = times.get(0);
        return first.start() == 0
                ? text.substring(first.end())
                : withoutOn(text.substring(0, first.start()).strip());
    }

    /** Without the word that joins a name to the time behind it: 某某网 于 2019-09-26. */
    private static String withoutOn(String text) {
        int last = text.length() - 1;
        boolean on = last > 0 && "于於".indexOf(text.charAt(last)) >= 0 && text.charAt(last - 1) == ' ';
        return on ? text.substring(0, last).strip() : text;
    }

    /** Where the name of a medium ends: at a space that is not between Latin words or around a hyphen, or at a mark. */
    private static int endOfName(String text) {
        int i = 0;
        while (i < text.length() && (text.charAt(i) == ' ' || OPENING.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i < text.length()
                && "。！？；，;,!?|｜>╱".indexOf(text.charAt(i)) < 0
                && (text.charAt(i) != ' ' || joins(text, i))) {
            i++;
        }
        return i;
    }

    private static boolean joins(String text, int space) {
        if (space == 0 || space + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        boolean last = text.indexOf(' ', space + 1) < 0
                && text.indexOf('.', space) < 0
                && text.length() - space > MOST_INITIALS;
        if (last && Spaces.isHan(before) != Spaces.isHan(after) && (isLatin(before) || isLatin(after))) {
            return !PersonNames.isName(text.substring(space + 1));
        }
        boolean hyphen = "-－—–&".indexOf(before) >= 0 || "-－—–&".indexOf(after) >= 0;
        return hyphen || isLatin(before) && (isLatin(after) || space < 5);
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String trimmed(String text) {
        var name = text.strip();
        for (var before = ""; !before.equals(name) && !name.isEmpty(); ) {
            before = name;
            name = withoutMarks(withoutBrackets(name)).strip();
            int furniture = FURNITURE.before(name, name.length());
            name = furniture < name.length()
                    ? name.substring(0, name.length() - furniture).strip()
                    : name;
        }
        return name;
    }

    private static String withoutMarks(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && MARKS.indexOf(name.charAt(from)) >= 0) {
            from++;
        }
        while (from < to && MARKS.indexOf(name.charAt(to - 1)) >= 0) {
            to--;
        }
        return name.substring(from, to);
    }

    /** Drops a pair around the whole name, a bracket group behind it and a mark whose partner was cut off. */
    private static String withoutBrackets(String name) {
        int last = name.length() - 1;
        int opening = OPENING.indexOf(name.charAt(0));
        if (opening >= 0) {
            int close = name.indexOf(CLOSING.charAt(opening), 1);
            if (close < 0 || close == last) {
                return name.substring(1, close < 0 ? last + 1 : last).strip();
            }
        }
        int closing = CLOSING.indexOf(name.charAt(last));
        if (closing < 0) {
            int open = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('));
            boolean unclosed = open > 0 && name.indexOf(CLOSING.charAt(OPENING.indexOf(name.charAt(open))), open) < 0;
            return unclosed ? name.substring(0, open).strip() : name;
        }
        int open = name.lastIndexOf(OPENING.charAt(closing), last - 1);
        boolean group = open > 0 && "(（[【〔".indexOf(name.charAt(open)) >= 0;
        return open < 0 || group ? name.substring(0, open < 0 ? last : open).strip() : name;
    }

    /** Whether all characters are letters beyond ASCII, as those of most names are. */
    private static boolean isOfLetters(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < '\u0080' || !Character.isLetter(name.charAt(i))) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static boolean isName(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return name.length() <= LONGEST
                && !NOWHERE.has(lower)
                && (isOfLetters(lower) || !NO_NAME.matcher(lower).matches())
                && (MediaNames.isMedium(name) || !Times.mayBe(name) || Times.parse(name, TimeContext.china()) == null);
    }
}
