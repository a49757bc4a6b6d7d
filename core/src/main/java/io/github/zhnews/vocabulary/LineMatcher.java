package io.github.zhnews.vocabulary;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for all words that tell what a line is in one pass over its characters. Full-width forms are those of ASCII to it, and
 * blanks between the characters of a word mean nothing.
 */
public final class LineMatcher {
    private static final LineMatcher SHIPPED = new LineMatcher();

    private final Trie trie;
    /** The marks of each word. */
    private final long[] marks;

    private LineMatcher() {
        Map<String, Long> marked = new HashMap<>();
        for (var mark : Mark.values()) {
            mark.words().forEach(word -> marked.merge(folded(word), mark.bit(), (a, b) -> a | b));
        }
        List<String> words = new ArrayList<>(marked.keySet());
        trie = new Trie(words.toArray(String[]::new));
        marks = words.stream().mapToLong(marked::get).toArray();
    }

    private static String folded(String word) {
        var folded = new StringBuilder();
        word.chars().filter(c -> c > ' ').forEach(c -> folded.append(Folded.fold((char) c)));
        return folded.toString();
    }

    /** The marks of a line, a bit each. */
    public static long marks(char[] s, int from, int to) {
        long marks = 0;
        for (int i = from; i < to; i++) {
            marks |= SHIPPED.at(s, i, to);
        }
        return marks;
    }

    /** Where the first word of some marks begins, or {@code to}. */
    public static int first(char[] s, int from, int to, long marks) {
        int i = from;
        while (i < to && (SHIPPED.at(s, i, to) & marks) == 0) {
            i++;
        }
        return i;
    }

    private long at(char[] s, int from, int to) {
        long found = 0;
        int node = trie.next(0, Folded.fold(s[from]));
        for (int i = from + 1; node > 0; i++) {
            found |= trie.word(node) == Trie.NONE ? 0 : marks[trie.word(node)];
            while (i < to && Spaces.isSpace(s[i])) {
                i++;
            }
            node = i < to ? trie.next(node, Folded.fold(s[i])) : 0;
        }
        return found;
    }
}
