package io.github.zhnews.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;

/** A set of words that are looked for at the ends of other words; what ends differently costs one look at a bit. */
public final class Endings {
    private final BitSet lasts = new BitSet();
    private final String[] words;

    private Endings(String[] words) {
        this.words = words;
        for (var word : words) {
            lasts.set(word.charAt(word.length() - 1));
        }
    }

    public static Endings of(String... words) {
        var sorted = words.clone();
        Arrays.sort(sorted, Comparator.comparingInt(w -> -w.length()));
        return new Endings(sorted);
    }

    /** The length of the longest of the words that ends a text, or 0. */
    public int lengthIn(String s) {
        return lengthBefore(s, s.length());
    }

    /** The length of the longest of the words that ends before an index, or 0. */
    public int lengthBefore(String s, int end) {
        if (end > 0 && lasts.get(s.charAt(end - 1))) {
            for (var word : words) {
                if (s.startsWith(word, end - word.length())) {
                    return word.length();
                }
            }
        }
        return 0;
    }

    /** The last index before which one of the words ends, at most {@code limit}, or -1. */
    public int lastEnd(String s, int limit) {
        for (int end = limit; end > 0; end--) {
            if (lengthBefore(s, end) > 0) {
                return end;
            }
        }
        return -1;
    }
}
