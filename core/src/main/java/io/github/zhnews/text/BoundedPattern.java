package io.github.zhnews.text;

import io.github.zhnews.limit.Budget;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression that a rule's author wrote, for text that a page's author wrote: neither can make it look at a text for
 * ever, nor end the thread's stack. It counts and looks at no clock, so that it gives up on every machine or on none; the
 * stack, which Java's expressions need where alternatives repeat, is the one exception. Immutable.
 */
public final class BoundedPattern {
    /** What an expression sees of a text, in UTF-16 units. */
    private static final int MAX_CHARS = 10_000;
    /** How often it may look at each character, on average. Expressions that don't backtrack do so a few times. */
    private static final int MAX_LOOKS = 100;
    /** How much a short text may cost like one of so many characters. */
    private static final int SHORT_TEXT = 100;

    private final Pattern pattern;

    private BoundedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    /**
     * Makes an expression ready for use.
     *
     * @throws IllegalArgumentException if it is not well formed
     *
     */
    public static BoundedPattern compile(String regex) {
        try {
            return new BoundedPattern(Pattern.compile(regex));
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException("regular expression \"" + regex + "\": " + e.getMessage(), e);
        }
    }

    /**
     * What the expression finds first.
     *
     * @param page what the page may still cost: each look at a character is paid for
     * @throws PatternLimitException if it looks at the text too often or needs too much stack
     *
     */
    public String find(CharSequence text, Budget page) {
        var seen = text.length() > MAX_CHARS ? text.subSequence(0, MAX_CHARS) : text;
        var looks = new Looks(MAX_LOOKS * Math.max(seen.length(), SHORT_TEXT), page);
        try {
            var matcher = pattern.matcher(new Counted(seen, looks));
            if (!matcher.find()) {
                return "";
            }
            var found = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            return found == null ? "" : found;
        } catch (StackOverflowError e) {
            throw new PatternLimitException("the expression needs too much stack");
        }
    }

    /** How often an expression may still look at a character. */
    private static final class Looks {
        private final Budget page;
        private int left;

        Looks(int left, Budget page) {
            this.left = left;
            this.page = page;
        }

        void spend() {
            if (left-- == 0) {
                throw new PatternLimitException("the expression backtracks without bounds");
            }
            page.spend(1);
        }
    }

    private record Counted(CharSequence text, Looks looks) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks.spend();
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), looks);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
