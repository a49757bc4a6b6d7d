package io.github.zhnews.text.people;

import io.github.zhnews.model.StatedTime;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads the names of the media that articles are taken from. */
public final class Sources {
    private static final int LONGEST = 40;
    private static final int LONGEST_WITH_MARKS = 100;

    private static final Words NOWHERE = Words.of("media.nowhere");

    private static final Words FURNITURE = Words.of("media.furniture");

    /** What may be left at the ends of a name. */
    private static final String MARKS = ":：、·.…-—_|/／╱～~*";

    private static final String OPENING = "“\"《「『【[（(〔‘'";
    private static final String CLOSING = "”\"》」』】]）)〕’'";

    private Sources() {}

    /**
     * Reads a source from what stands in its place on a page: without label, quotation marks, brackets, links' texts, a time
     * or the names behind it.
     */
    public static @Nullable String clean(String value) {
        var text = unlabelled(Spaces.clean(value));
        text = Spaces.clean(beforeTime(text));
        int end = endOfName(text);
        if (end > LONGEST_WITH_MARKS) {
            return null;
        }
        var name = trimmed(text.substring(0, end));
        return isName(name) ? name : null;
    }

    /**
     * Reads the medium that stands beside a time without any label: 2019-09-26 10:56 某某时报网, 某某网 2019-09-26 10:56.
     *
     * @return the medium's name, or {@code null} where none stands there or what does is no medium beyond doubt
     *
     */
    public static @Nullable String beside(String line, Times.Hit time) {
        var after = clean(separated(line.substring(time.end())));
        if (after != null && MediaNames.isMedium(after)) {
            return after;
        }
        var left = trimmed(line.substring(Math.max(0, time.start() - LONGEST_WITH_MARKS), time.start()));
        int space = left.lastIndexOf(' ');
        var before = clean(left.substring(space + 1));
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
        int space = text.indexOf(' ');
        var name = space < 0 || !Spaces.isHan(text.charAt(0)) ? text : text.substring(space + 1);
        return PersonNames.isName(name) ? null : clean(name);
    }

    /** The writer behind 原创：, or an empty string. */
    public static String writer(String value) {
        var text = Spaces.clean(beforeTime(value));
        int space = text.indexOf(' ');
        if (space > 0 && Spaces.isHan(text.charAt(0))) {
            return text.substring(0, space);
        }
        return PersonNames.isName(text) ? text : "";
    }

    private static String unlabelled(String text) {
        var labelled = LabelledText.read(text);
        for (var part : labelled.parts()) {
            if (part.label() == Label.SOURCE && !part.value().isEmpty()) {
                return part.value();
            }
        }
        return labelled.parts().isEmpty() ? text : labelled.head();
    }

    private static String beforeTime(String text) {
        var times = Times.findAll(text, TimeContext.china());
        if (times.isEmpty()) {
            return text;
        }
        var first = times.get(0);
        return first.start() == 0 ? text.substring(first.end()) : text.substring(0, first.start());
    }

    private static String separated(String text) {
        int i = 0;
        while (i < text.length() && (Spaces.isSpace(text.charAt(i)) || "|｜·•,，-—".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return text.substring(i);
    }

    /** Where the name of a medium ends: at a space that is not between Latin words or around a hyphen, or at a mark. */
    private static int endOfName(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || OPENING.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' && !joins(text, i) || "。！？；，;,!?|｜>╱".indexOf(c) >= 0) {
                return i;
            }
        }
        return text.length();
    }

    private static boolean joins(String text, int space) {
        if (space == 0 || space + 1 >= text.length()) {
            return false;
        }
        char before = text.charAt(space - 1);
        char after = text.charAt(space + 1);
        return isHyphen(before) || isHyphen(after) || isLatin(before) && (isLatin(after) || space < 5);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '－' || c == '—' || c == '–' || c == '&';
    }

    private static boolean isLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    private static String trimmed(String text) {
        var name = text.strip();
        for (boolean changed = true; changed && !name.isEmpty(); ) {
            var before = name;
            name = withoutFurniture(withoutMarks(withoutBrackets(name)));
            changed = !before.equals(name);
        }
        return name;
    }

    private static String withoutFurniture(String name) {
        int furniture = FURNITURE.before(name, name.length());
        return furniture < name.length()
                ? name.substring(0, name.length() - furniture).strip()
                : name;
    }

    private static String withoutMarks(String name) {
        int start = 0;
        int end = name.length();
        while (end > start && MARKS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        while (start < end && MARKS.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        return name.substring(start, end).strip();
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

    private static boolean isName(String name) {
        if (name.isEmpty() || name.length() > LONGEST || NOWHERE.has(name.toLowerCase(Locale.ROOT))) {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            letter |= Character.isLetter(c) || Character.isHighSurrogate(c);
            if ("{}$<>@=".indexOf(c) >= 0) {
                return false;
            }
        }
        var lower = name.toLowerCase(Locale.ROOT);
        return letter && !isCount(name) && !lower.contains("://") && !lower.startsWith("www.") && !isTime(name);
    }

    /** How often a page was read (3.1W) stands beside its time as a source does. */
    private static boolean isCount(String name) {
        int i = 0;
        while (i < name.length() && (Character.isDigit(name.charAt(i)) || ".,".indexOf(name.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && (i == name.length() || i == name.length() - 1 && "wWkK+万萬千次人".indexOf(name.charAt(i)) >= 0);
    }

    private static boolean isTime(String name) {
        StatedTime time = Times.parse(name, TimeContext.china());
        return time != null && !MediaNames.isMedium(name);
    }
}
