// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Brackets;
import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a line of credits into words: without brackets and what they hold, without quotation marks. */
final class CreditTokens {
    /** No line of credits is longer; what follows is not looked at. */
    private static final int LONGEST = 200;

    private static final String QUOTES = "《》“”\"「」『』〈〉‘’";

    /** Stands for a character that separates nothing. */
    private static final char PART_OF_WORD = '\uFFFF';

    private final Folded text;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    /** The word before the one that is read, which waits for what separates it from that. */
    private @Nullable String last;

    private char beforeLast = Folded.NONE;
    private char gap = Folded.NONE;

    private CreditTokens(Folded text) {
        this.text = text;
    }

    /**
     * A word and what separates it from its neighbours: a space, {@code /}, {@code |} (also for colons), {@code 、}, {@code ,}
     * (also for semicolons), {@code .} (for all that ends a sentence) or {@link Folded#NONE} at the ends.
     */
    record Token(String text, char before, char after) {
        boolean isSingleHan() {
            return text.length() == 1 && Spaces.isHan(text.charAt(0));
        }
    }

    static List<Token> of(String line) {
        return new CreditTokens(Folded.of(line.length() > LONGEST ? line.substring(0, LONGEST) : line)).read();
    }

    private List<Token> read() {
        int depth = 0;
        for (int i = text.from; i < text.to; i++) {
            char c = text.at(i);
            if (Brackets.isOpening(c)) {
                depth++;
            }
            char separator = depth > 0 ? ' ' : separator(c);
            if (Brackets.isClosing(c)) {
                depth = Math.max(0, depth - 1);
                separator = ' ';
            }
            if (separator == PART_OF_WORD && isEdgeOfLatinName(i)) {
                endWord();
                gap = ' ';
            }
            if (separator == ' ' && isNextToDot(i)) {
                continue;
            }
            if (separator != PART_OF_WORD) {
                endWord();
                // Of several separators the first that is no space counts.
                gap = gap == Folded.NONE || gap == ' ' ? separator : gap;
            } else if (QUOTES.indexOf(c) < 0) {
                word.append(text.chars[i]);
            }
        }
        endWord();
        endLast(gap == ' ' ? Folded.NONE : gap);
        return tokens;
    }

    /** Whether Chinese characters touch a name in Latin letters of several parts, as in 记者Mei Lin报道. */
    private boolean isEdgeOfLatinName(int i) {
        if (word.isEmpty()) {
            return false;
        }
        boolean before = Spaces.isHan(word.charAt(word.length() - 1));
        boolean here = Spaces.isHan(text.chars[i]);
        if (before == here) {
            return false;
        }
        if (here) {
            return text.latinAt(i - 1) && gap == ' ' && last != null && isLatin(last.charAt(last.length() - 1));
        }
        int end = i;
        while (text.latinAt(end) || text.at(end) == '.' || text.at(end) == '-') {
            end++;
        }
        return end > i && text.at(end) == ' ' && Character.isUpperCase(text.at(end + 1)) && text.latinAt(end + 1);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether a blank stands beside the dot within a foreign name, where it separates nothing: 约翰· 史密. */
    private boolean isNextToDot(int i) {
        return PersonNames.isDot(text.at(i + 1)) && Spaces.isHan(text.at(i - 1))
                || PersonNames.isDot(text.at(i - 1)) && Spaces.isHan(text.at(i + 1));
    }

    private static char separator(char c) {
        return switch (c) {
            case ' ', '■', '□', '●', '◆', '▲', '△', '○', '◎', '★', '◇', '▪', '*', '#' -> ' ';
            case '/' -> '/';
            case '|', ':' -> '|';
            case '、', '&', '+' -> '、';
            case ',', ';' -> ',';
            case '。', '!', '?', '>', '<' -> '.';
            default -> PART_OF_WORD;
        };
    }

    private void endWord() {
        boolean hasLetter = false;
        for (int i = 0; i < word.length(); i++) {
            hasLetter |= Spaces.isLetter(word.charAt(i));
        }
        if (hasLetter) {
            endLast(gap);
            last = withoutCode(word.toString());
            beforeLast = gap;
            gap = Folded.NONE;
        }
        word.setLength(0);
    }

    private void endLast(char after) {
        if (last != null) {
            tokens.add(new Token(last, beforeLast, after));
        }
    }

    /** Drops the staff code that an underscore appends: 张三_NB12345. */
    private static String withoutCode(String word) {
        int code = word.indexOf('_');
        return code > 0 && PenNames.isCode(word.substring(code + 1)) ? word.substring(0, code) : word;
    }
}
