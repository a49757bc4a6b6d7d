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
    /** No more signs than these stand behind a phrase that is a line as a whole. */
    private static final int LONGEST_WHOLE = 12;

    private static final String BEFORE_PHRASE = "【[(「『〔<《“\"'‘*•●■◆▲△▼※—-_=#>→↓:|·";
    private static final LineMatcher SHIPPED = new LineMatcher();

    private final Trie trie;
    /** What each word tells of a line that contains it, that begins with it, that is it. */
    private final long[] within;

    private final long[] beginning;
    private final long[] whole;

    private LineMatcher() {
        Map<String, long[]> marks = new TreeMap<>();
        for (var mark : Mark.values()) {
            mark.words().forEach(word -> add(marks, word, mark.bit()));
        }
        for (int i = 0; i < Phrases.ALL.size(); i++) {
            long bit = Phrases.ALL.get(i).bit();
            for (var word :
                    Vocabulary.words("phrases." + Vocabulary.groups("phrases").get(i))) {
                add(marks, word, bit);
            }
        }
        trie = new Trie(marks.keySet().toArray(String[]::new));
        List<long[]> places = new ArrayList<>(marks.values());
        within = places.stream().mapToLong(m -> m[0]).toArray();
        beginning = places.stream().mapToLong(m -> m[1]).toArray();
        whole = places.stream().mapToLong(m -> m[2]).toArray();
    }

    private static void add(Map<String, long[]> marks, String word, long bit) {
        int place = "^=".indexOf(word.charAt(0)) + 1;
        marks.computeIfAbsent(folded(place == 0 ? word : word.substring(1)), w -> new long[3])[place] |= bit;
    }

    private static String folded(String word) {
        var folded = new StringBuilder();
        word.chars().filter(c -> c > ' ').forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    private static char fold(char c) {
        return c == '“' || c == '”' || c == '「' || c == '」' ? '"' : Folded.fold(c);
    }

    /** The marks of a line, a bit each. */
    public static long marks(char[] s, int from, int to) {
        int bare = from;
        int letter = from;
        while (bare < to && (Spaces.isBlank(s[bare]) || BEFORE_PHRASE.indexOf(fold(s[bare])) >= 0)) {
            bare++;
        }
        while (letter < to && !Character.isLetterOrDigit(s[letter])) {
            letter++;
        }
        long marks = 0;
        for (int i = from; i < to; i++) {
            marks |= SHIPPED.at(s, i, to, i == bare, i == letter);
        }
        return marks;
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
        int node = trie.next(0, fold(s[from]));
        for (int i = from + 1; node > 0; i++) {
            int word = trie.word(node);
            if (word != Trie.NONE) {
                found |= within[word];
                found |= isBeginning ? beginning[word] : 0;
                found |= isFirstLetter && whole[word] != 0 && isEnd(s, i, to) ? whole[word] : 0;
            }
            while (i < to && Spaces.isBlank(s[i])) {
                i++;
            }
            node = i < to ? trie.next(node, fold(s[i])) : 0;
        }
        return found;
    }

    /** Whether no letter follows, and no more than some signs. */
    private static boolean isEnd(char[] s, int from, int to) {
        int signs = 0;
        for (int i = from; i < to; i++) {
            signs += Spaces.isBlank(s[i]) ? 0 : 1;
            if (Character.isLetterOrDigit(s[i]) || signs > LONGEST_WHOLE) {
                return false;
            }
        }
        return true;
    }
}
