// SPDX-License-Identifier: Apache-2.0
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
     */
    public String find(CharSequence text, Budget page) {
        var seen = text.length() > MAX_CHARS ? text.subSequence(0, MAX_CHARS) : text;
        try {
            var matcher = pattern.matcher(new Counted(seen, page));
            if (!matcher.find()) {
                return "";
            }
            var found = matcher.groupCount() > 0 ? matcher.group(1) : matcher.group();
            return found == null ? "" : found;
        } catch (StackOverflowError e) {
            throw new PatternLimitException("the expression needs too much stack");
        }
    }

    /** A text that counts how often an expression looks at its characters. */
    private static final class Counted implements CharSequence {
        private final CharSequence text;
        private final Budget page;
        private int left;

        Counted(CharSequence text, Budget page) {
            this.text = text;
            this.page = page;
            left = MAX_LOOKS * Math.max(text.length(), SHORT_TEXT);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (left-- == 0) {
                throw new PatternLimitException("the expression backtracks without bounds");
            }
            page.spend(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
