// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import io.github.zhnews.text.Folded;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A group of words, or several. Asking costs the length of the longest word at most, however many there are. Immutable. */
public final class Words {
    private static final int PAIRS = 4096;

    private final List<String> words;
    private final Trie forward;
    private final Trie backward;
    /** A bit for each two characters that a word begins with, shared by those {@link #PAIRS} apart: nearly no two of a text do. */
    private final long[] pairs = new long[PAIRS / Long.SIZE];

    private Words(String[] words) {
        this.words = List.of(words);
        forward = new Trie(words);
        for (var word : words) {
            addPair(word);
        }
        var reversed = words.clone();
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = new StringBuilder(words[i]).reverse().toString();
        }
        backward = new Trie(reversed);
    }

    private void addPair(String word) {
        if (word.length() == 1) {
            Arrays.fill(pairs, -1); // anything may follow
        } else if (word.length() > 1) {
            int pair = pair(word.charAt(0), word.charAt(1));
            pairs[pair / Long.SIZE] |= 1L << pair;
        }
    }

    private static int pair(char first, char second) {
        return first * 31 + second & PAIRS - 1;
    }

    private boolean mayBegin(char first, char second) {
        int pair = pair(first, second);
        return forward.begins(first) && (pairs[pair / Long.SIZE] >>> pair & 1) != 0;
    }

    /** The words of groups, each named by its file and its name in it: {@code roles.titles}. */
    public static Words of(String... groups) {
        return new Words(words(groups).toArray(String[]::new));
    }

    static Stream<String> words(String... groups) {
        return Arrays.stream(groups).flatMap(group -> Arrays.stream(Vocabulary.words(group)));
    }

    /** The characters of a group that is written without blanks, or with blanks that mean nothing. */
    public static BitSet characters(String group) {
        var characters = new BitSet();
        Vocabulary.text(group).chars().filter(c -> c > ' ').forEach(characters::set);
        return characters;
    }

    /** A regular expression of what the words of groups match: alternatives, in the order of the file. */
    public static String regex(String... groups) {
        return words(groups).collect(Collectors.joining("|", "(?:", ")"));
    }

    /** All words in the order of the file. */
    public List<String> all() {
        return words;
    }

    /** Whether a text is one of the words. */
    public boolean has(String text) {
        return text.length() > 0 && at(text, 0) == text.length();
    }

    /** The length of the longest word that begins at an index, or 0. */
    public int at(String text, int index) {
        return index < 0 ? 0 : longest(forward, text, index, 1, text.length() - index);
    }

    /** The same in an array, without regard to width and case: the words are in small letters. */
    public int at(char[] s, int from, int to) {
        int length = 0;
        int place = 0;
        for (int i = from; i < to; i++) {
            place = forward.next(place, Character.toLowerCase(Folded.fold(s[i])));
            if (place == 0) {
                break;
            }
            length = Trie.word(place) == Trie.NONE ? length : i + 1 - from;
        }
        return length;
    }

    /** Whether one of the words stands in an array, without regard to width and case. */
    public boolean in(char[] s, int from, int to) {
        for (int i = from; i < to; i++) {
            if (forward.begins(s[i]) && at(s, i, to) > 0) {
                return true;
            }
        }
        return false;
    }

    /** The length of the longest word that ends before an index, or 0. */
    public int before(String text, int end) {
        return longest(backward, text, end - 1, -1, end);
    }

    private static int longest(Trie trie, String text, int from, int step, int most) {
        int length = 0;
        int place = 0;
        for (int n = 0; n < most; n++) {
            place = trie.next(place, text.charAt(from + step * n));
            if (place == 0) {
                break;
            }
            length = Trie.word(place) == Trie.NONE ? length : n + 1;
        }
        return length;
    }

    /** Whether one of the words may begin with a character; where it says no, none does. */
    public boolean mayBegin(char c) {
        return forward.begins(c);
    }

    /** Whether a text begins with one of the words. */
    public boolean begin(String text) {
        return at(text, 0) > 0;
    }

    /** Whether a text ends with one of the words. */
    public boolean end(String text) {
        return before(text, text.length()) > 0;
    }

    /** Whether one of the words stands in a text. */
    public boolean in(String text) {
        return indexIn(text, 0) >= 0;
    }

    /** Where the first of the words stands in a text, from an index on, or -1. */
    public int indexIn(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (mayBegin(text.charAt(i), next) && at(text, i) > 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last index, at most {@code limit}, before which one of the words ends, or -1. */
    public int lastEnd(String text, int limit) {
        for (int end = limit; end > 0; end--) {
            if (before(text, end) > 0) {
                return end;
            }
        }
        return -1;
    }
}
