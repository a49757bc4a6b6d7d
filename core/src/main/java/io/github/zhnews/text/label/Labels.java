package io.github.zhnews.text.label;

import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that Chinese pages label values with. */
public final class Labels {
    /** No label has more characters. */
    static final int LONGEST = 9;

    private static final Map<String, Word> ALL = new HashMap<>();

    private static final Word[] NONE = {};

    /** The labels by the high and the low byte of their first character, longest first. */
    private static final Word[][][] PAGES = new Word[256][][];

    static {
        for (var label : Label.values()) {
            var group = "labels." + label.name().toLowerCase(Locale.ROOT);
            Words.of(group).all().forEach(word -> ALL.put(word, new Word(word, label)));
        }
        Map<Character, List<Word>> byFirst = new HashMap<>();
        for (var word : ALL.values()) {
            byFirst.computeIfAbsent(word.text().charAt(0), c -> new ArrayList<>())
                    .add(word);
        }
        var empty = new Word[256][];
        Arrays.fill(empty, NONE);
        Arrays.fill(PAGES, empty);
        byFirst.forEach((first, words) -> {
            words.sort(Comparator.comparingInt(w -> -w.text().length()));
            var page = PAGES[first >> 8];
            if (page == empty) {
                page = empty.clone();
                PAGES[first >> 8] = page;
            }
            page[first & 0xFF] = words.toArray(Word[]::new);
        });
    }

    private Labels() {}

    /** A word used as a label. */
    record Word(String text, Label label) {}

    /** The labels that begin with a character, longest first; none for most characters. */
    static Word[] beginningWith(char c) {
        return PAGES[c >> 8][c & 0xFF];
    }

    /** What a word announces when it is a label, or {@code null}. */
    public static @Nullable Label of(String word) {
        var found = ALL.get(word);
        return found == null ? null : found.label();
    }
}
