// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Looks for all words that tell what a line is in one pass over its characters. Full-width forms are those of ASCII to it, and
 * blanks between the characters of a word mean nothing.
 */
public final class LineMatcher {
    /** The most signs behind a phrase that is the whole line. */
    private static final int MOST_SIGNS = 12;

    private static final String BEFORE_PHRASE = "【[(「『〔<《“\"'‘*•●■◆▲△▼※☆★◎▶►—-_=#>→↓:|·①②③";

    private static final LineMatcher SHIPPED = new LineMatcher();

    private final Trie trie;
    /** What each word tells of a line that contains it, that begins with it, with it as a label, that is it. */
    private final long[] within;

    private final long[] beginning;
    private final long[] label;
    private final long[] whole;

    private final Starts ofMarks = new Starts();
    private final Starts ofPhrases = new Starts();

    private LineMatcher() {
        Map<String, long[]> marks = new TreeMap<>();
        for (var mark : Mark.values()) {
            for (var word : mark.words()) {
                var folded = add(marks, word, mark.bit());
                if (folded.length() > 1) {
                    ofMarks.add(folded);
                }
            }
        }
        for (int i = 0; i < Phrases.ALL.size(); i++) {
            long bit = 1L << Phrases.FIRST_BIT + i;
            for (var phrase :
                    Vocabulary.words("phrases." + Vocabulary.groups("phrases").get(i))) {
                var word = add(marks, phrase, bit);
                if ("^=".indexOf(phrase.charAt(0)) < 0) {
                    ofPhrases.add(word);
                }
            }
        }
        trie = new Trie(marks.keySet().toArray(String[]::new));
        List<long[]> places = new ArrayList<>(marks.values());
        within = places.stream().mapToLong(m -> m[0]).toArray();
        beginning = places.stream().mapToLong(m -> m[1]).toArray();
        whole = places.stream().mapToLong(m -> m[2]).toArray();
        label = places.stream().mapToLong(m -> m[3]).toArray();
    }

    /** The first two characters of words, folded to 16 bits: nearly no two characters of a text are among them. */
    private static final class Starts {
        private final long[] pairs = new long[1 << 10];

        void add(String word) {
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair >> 6] |= 1L << pair;
        }

        boolean mayBe(char first, char second) {
            int pair = pair(first, second);
            return (pairs[pair >> 6] >>> pair & 1) != 0;
        }

        private static int pair(int first, int second) {
            return first * 31 + second & 0xFFFF;
        }
    }

    private static String add(Map<String, long[]> marks, String word, long bit) {
        boolean isLabel = word.charAt(0) == '^' && word.endsWith("_");
        int place = "^=".indexOf(word.charAt(0)) + 1;
        var folded = folded(word.substring(Math.min(place, 1), word.length() - (isLabel ? 1 : 0)));
        marks.computeIfAbsent(folded, w -> new long[4])[isLabel ? 3 : place] |= bit;
        return folded;
    }

    private static String folded(String word) {
        var folded = new StringBuilder();
        word.chars().filter(c -> c > ' ').forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    private static char fold(char c) {
        if (isHan(c)) {
            return c;
        }
        return c == '“' || c == '”' || c == '「' || c == '」' ? '"' : Folded.fold(c);
    }

    /** Whether a character is nearly any of those that are no sign and have no other form. */
    private static boolean isHan(char c) {
        return c > '\u4E28' && c <= '\u9FFF';
    }

    /** The {@linkplain Mark#bit() marks} of a line. */
    public static long marks(char[] s, int from, int to) {
        return SHIPPED.found(s, from, to, SHIPPED.ofMarks);
    }

    /** The {@linkplain Phrases#FIRST_BIT groups of phrases} that a line fits by its words. */
    static long phrases(char[] s, int from, int to) {
        return SHIPPED.found(s, from, to, SHIPPED.ofPhrases) | openings(s, from, to);
    }

    /** Those that it fits by the words that it begins with, or that are all of it. */
    static long openings(char[] s, int from, int to) {
        int bare = from;
        int letter = from;
        while (bare < to && isBeforePhrase(s[bare])) {
            bare++;
        }
        while (letter < to && !Character.isLetterOrDigit(s[letter])) {
            letter++;
        }
        long found = SHIPPED.at(s, bare, to, true, bare == letter);
        return bare == letter ? found : found | SHIPPED.at(s, letter, to, false, true);
    }

    private static boolean isBeforePhrase(char c) {
        return !isHan(c) && (Spaces.isSpace(c) || BEFORE_PHRASE.indexOf(fold(c)) >= 0);
    }

    /** Whether a line is nothing but words with some mark, and numbers. */
    public static boolean isAll(char[] s, int from, int to, Mark mark) {
        boolean hasWords = false;
        int end = from;
        for (int i = from; i < to; i++) {
            end = Math.max(end, SHIPPED.endOfWord(s, i, to, mark.bit()));
            if (Character.isLetter(s[i])) {
                if (i >= end) {
                    return false;
                }
                hasWords = true;
            }
        }
        return hasWords;
    }

    /** How many of the letters of a line are those of words with some marks. */
    static int covered(char[] s, int from, int to, long marks) {
        int covered = 0;
        int end = from;
        for (int i = from; i < to; i++) {
            end = Math.max(end, SHIPPED.endOfWord(s, i, to, marks));
            covered += i < end && Character.isLetter(s[i]) ? 1 : 0;
        }
        return covered;
    }

    /** Where the longest word with some marks ends that begins at {@code from}, or {@code from}. */
    private int endOfWord(char[] s, int from, int to, long marks) {
        int end = from;
        int next = from;
        int place = trie.next(0, fold(s[from]));
        while (place > 0) {
            int word = Trie.word(place);
            next = afterBlanks(s, next + 1, to);
            if (word != Trie.NONE && ((within[word] | beginning[word] | label[word]) & marks) != 0) {
                end = next;
            }
            place = next < to ? trie.next(place, fold(s[next])) : 0;
        }
        return end;
    }

    /** What the words of a line tell, wherever they stand in it. */
    private long found(char[] s, int from, int to, Starts starts) {
        long found = 0;
        int start = from;
        char first = 0;
        for (int i = from; i < to; i++) {
            char c = fold(s[i]);
            if (c != ' ') {
                if (starts.mayBe(first, c)) {
                    found |= at(s, start, to, false, false);
                }
                start = i;
                first = c;
            }
        }
        return found;
    }

    /** Where the first word of some marks begins, or {@code to}. */
    public static int first(char[] s, int from, int to, long marks) {
        int i = from;
        while (i < to && (SHIPPED.at(s, i, to, false, false) & marks) == 0) {
            i++;
        }
        return i;
    }

    private long at(char[] s, int from, int to, boolean isBeginning, boolean isFirstLetter) {
        long found = 0;
        int next = from;
        int place = from < to ? trie.next(0, fold(s[from])) : 0;
        while (place > 0) {
            int word = Trie.word(place);
            if (word != Trie.NONE) {
                found |= within[word];
                found |= isBeginning ? beginning[word] : 0;
                found |= isBeginning && !isLetter(s, next + 1, to) ? label[word] : 0;
                found |= isFirstLetter && whole[word] != 0 && isEnd(s, next + 1, to) ? whole[word] : 0;
            }
            next = afterBlanks(s, next + 1, to);
            place = next < to ? trie.next(place, fold(s[next])) : 0;
        }
        return found;
    }

    private static boolean isLetter(char[] s, int at, int to) {
        return at < to && Character.isLetterOrDigit(s[at]);
    }

    private static int afterBlanks(char[] s, int from, int to) {
        int i = from;
        while (i < to && Spaces.isSpace(s[i])) {
            i++;
        }
        return i;
    }

    /** Whether no letter follows, and no more than some signs. */
    private static boolean isEnd(char[] s, int from, int to) {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += Spaces.isSpace(s[i]) ? 0 : 1;
            if (Character.isLetterOrDigit(s[i]) || signs > MOST_SIGNS) {
                return false;
            }
        }
        return true;
    }
}
