package io.github.zhnews.fields;

import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.vocabulary.Words;

/** Tells names in a dateline bar from the other words that stand there: tools, places to share to, counts, days. */
final class BarWords {
    private static final int LONGEST_LABEL = 6;

    private static final Words WORDS = Words.of("furniture.bar", "furniture.tools");

    private static final Words STARTS = Words.of("furniture.bar-starts");

    private static final Words ENDS = Words.of("furniture.bar-ends");

    private static final Words COUNTS = Words.of("furniture.bar-counts");

    private BarWords() {}

    /** Whether a word may be the name of a medium, an account or a person. */
    static boolean mayBeName(String word) {
        if (word.length() < 2 || WORDS.has(word)) {
            return false;
        }
        boolean letter = false;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            letter |= Character.isLetter(word.charAt(i));
            digit |= Character.isDigit(word.charAt(i));
        }
        boolean count = digit && COUNTS.end(word);
        if (!letter || count || word.indexOf('。') >= 0 || word.indexOf('！') >= 0) {
            return false;
        }
        return !STARTS.begin(word) && !ENDS.end(word) && !isLabel(word);
    }

    /** Whether it is a label whose value stands elsewhere. */
    private static boolean isLabel(String word) {
        return word.length() <= LONGEST_LABEL
                && !LabelledText.read(word + ':').parts().isEmpty();
    }
}
