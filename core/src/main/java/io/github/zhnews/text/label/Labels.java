// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.label;

import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words that Chinese pages label values with. */
public final class Labels {
    /** No label has more characters. */
    static final int LONGEST = 11;

    private static final Map<String, Word> ALL = new HashMap<>();
    private static final Words WORDS =
            Words.of(Arrays.stream(Label.values()).map(Labels::group).toArray(String[]::new));

    /** The labels by their first character, longest first. */
    private static final Word[][] BY_FIRST = new Word[1 << 16][];

    static {
        for (var label : Label.values()) {
            Words.of(group(label)).all().forEach(word -> ALL.put(word, new Word(word, label)));
        }
        Arrays.fill(BY_FIRST, new Word[0]);
        ALL.values().stream()
                .sorted(Comparator.comparingInt(word -> -word.text().length()))
                .collect(Collectors.groupingBy(word -> word.text().charAt(0)))
                .forEach((first, words) -> BY_FIRST[first] = words.toArray(Word[]::new));
    }

    private Labels() {}

    private static String group(Label label) {
        return "labels." + label.name().toLowerCase(Locale.ROOT);
    }

    /** A word used as a label. */
    record Word(String text, Label label) {}

    /** Whether a label may begin with a character; most are ruled out in a table that stays at hand. */
    static boolean mayBegin(char c) {
        return WORDS.mayBegin(c);
    }

    /** The labels that begin with a character, longest first; none for most characters. */
    static Word[] beginningWith(char c) {
        return BY_FIRST[c];
    }

    /** What a word announces when it is a label, or {@code null}. */
    public static @Nullable Label of(String word) {
        var found = ALL.get(word);
        return found == null ? null : found.label();
    }
}
