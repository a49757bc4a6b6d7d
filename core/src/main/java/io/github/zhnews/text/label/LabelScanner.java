// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.label;

import io.github.zhnews.text.Folded;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds labels and where their values end. */
final class LabelScanner {
    private static final Words PHRASES = Words.of("labels.phrases");
    private static final Words GLUED = Words.of("labels.glued");
    private static final Words COLON_ONLY = Words.of("labels.colon-only");
    /** No name that a label is glued to has more characters. */
    private static final int LONGEST_GLUED = 20;

    private static final String OPENING = "([【〔";
    private static final String CLOSING = ")]】〕";

    private final Folded text;
    private final List<LabelledText.Part> parts = new ArrayList<>(4);
    private Labels.@Nullable Word open;
    private boolean explicit;
    private boolean slashed;
    private int start;
    private int depth;
    private int headEnd;

    /** The first separator that is not before the place read. */
    private int separator = -1;

    /** Where a value begins and whether a mark separates it from its label. */
    private record Opening(int value, boolean explicit) {}

    LabelScanner(Folded text) {
        this.text = text;
        headEnd = text.to;
    }

    LabelledText read() {
        for (int i = text.from; i < text.to; ) {
            int value = labelAt(i);
            if (value >= 0) {
                i = value;
                continue;
            }
            if (open != null && endsValue(open.label(), i)) {
                close(i);
            }
            i++;
        }
        close(text.to);
        return new LabelledText(Spaces.clean(text.chars, text.from, trimmed(text.from, headEnd)), parts);
    }

    /** Opens the label at {@code i}; returns where its value begins, or -1 where none stands. */
    private int labelAt(int i) {
        char first = text.at(i);
        if (!Labels.mayBegin(first) || !isNearSeparator(i)) {
            return -1;
        }
        for (var word : Labels.beginningWith(first)) {
            int end = endOf(word.text(), i);
            var opening = end < 0 ? null : opening(word, i, end);
            if (opening != null) {
                headEnd = Math.min(headEnd, i);
                close(i);
                open = word;
                explicit = opening.explicit();
                slashed = isSlashed(text.before(opening.value()));
                start = opening.value();
                depth = 0;
                return start;
            }
        }
        return -1;
    }

    /** Whether a label from {@code i} on could be followed by what a label needs; spares the look-up for running text. */
    private boolean isNearSeparator(int i) {
        if (separator < i) {
            separator = i;
            while (separator < text.to && !isSeparator(text.at(separator))) {
                separator++;
            }
        }
        if (separator <= i + Labels.LONGEST && separator < text.to) {
            return true;
        }
        char before = text.at(i - 1);
        return before == Folded.NONE || before == ' ' || OPENING.indexOf(before) >= 0;
    }

    private static boolean isSlashed(char separator) {
        return separator == '/' || separator == '|';
    }

    private static boolean isSeparator(char c) {
        return ": /|".indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
    }

    /** Where a label ends that may have spaces between its characters (来　源), or -1. */
    private int endOf(String word, int i) {
        int j = i;
        for (int n = 0; n < word.length(); n++) {
            char c = text.at(j);
            if (c != word.charAt(n) && n > 0 && !Spaces.isHan(c) && Spaces.isHan(word.charAt(n))) {
                j = text.skipSpaces(j);
                c = text.at(j);
            }
            if (c != word.charAt(n)) {
                return -1;
            }
            j++;
        }
        boolean part = text.latinAt(j - 1) && (text.latinAt(j) || text.latinAt(i - 1) && !isGluedLatin(i));
        return part ? -1 : j;
    }

    /** Whether a capital follows a small letter, as where two elements stand side by side: Mei LinPublished:. */
    private boolean isGluedLatin(int i) {
        return open != null && Character.isLowerCase(text.at(i - 1)) && Character.isUpperCase(text.at(i));
    }

    /** How the value of a label that stands from {@code i} to {@code end} begins, or {@code null} where it is no label. */
    private @Nullable Opening opening(Labels.Word word, int i, int end) {
        int length = word.text().length();
        char before = text.at(i - 1);
        int next = text.skipSpaces(end);
        char separator = text.at(next);
        boolean free = !Spaces.isLetter(before) && before != '/' && "“\"'‘「『".indexOf(before) < 0
                || length > 1 && text.digitAt(i - 1);
        if (separator == ':') {
            // 某某新闻 编辑：… names a medium and an editor, no 新闻编辑.
            boolean whole = end - i == length;
            boolean glued = Spaces.isHan(before) && whole && (length >= 4 || open != null && GLUED.has(word.text()))
                    || text.latinAt(i) && isGluedLatin(i)
                    || before == '/' && length > 1 && open != null && i - 1 > start;
            return free || glued ? new Opening(afterColons(next), true) : null;
        }
        boolean joined = separator == '/' && word.label() == Label.AUTHOR && isMediumBefore(i);
        if (!joined && (!free || end - i > length)) {
            return null;
        }
        boolean named = word.label().isPerson() || word.label() == Label.SOURCE;
        boolean everyday = COLON_ONLY.has(word.text());
        char lead = text.before(i);
        int bracket = CLOSING.indexOf(separator);
        // Between bars on both sides stands an entry of a menu.
        boolean marked = joined
                || named && (separator == '/' || separator == '|' && lead != '|' && !everyday)
                || bracket >= 0 && before == OPENING.charAt(bracket);
        if (marked) {
            return new Opening(text.skipSpaces(next + 1), true);
        }
        boolean first = lead == Folded.NONE || OPENING.indexOf(lead) >= 0;
        if (first && separator != Folded.NONE && PHRASES.has(word.text())) {
            return new Opening(next, true);
        }
        if (word.label() == Label.SOURCE && (first || lead == '|') && (separator == '-' || isMediumBehind(end))) {
            return new Opening(separator == '-' ? text.skipSpaces(next + 1) : next, true);
        }
        boolean spaced = next > end
                && !everyday
                && (first
                        || length > 1
                                && (!text.latinAt(i) || open != null)
                                && (before == ' ' || before == '|' || before == '·'));
        return spaced && isValue(word.label(), next) ? new Opening(next, false) : null;
    }

    /** Whether a source is open and its name complete: elements of a bar follow each other without a space, 某某网文/某某. */
    private boolean isMediumBefore(int i) {
        return open != null && open.label() == Label.SOURCE && MediaNames.isMedium(Spaces.clean(text.chars, start, i));
    }

    /** Whether up to the next bar stands nothing but the name of a medium, right behind its label: | 来源某某网 |. */
    private boolean isMediumBehind(int i) {
        int end = i;
        while (end < text.to && end < i + LONGEST_GLUED && text.at(end) != '|' && text.at(end) != ' ') {
            end++;
        }
        return text.skipSpaces(end) < text.to
                && text.at(text.skipSpaces(end)) == '|'
                && (text.latinAt(i) || MediaNames.isMedium(Spaces.clean(text.chars, i, end)));
    }

    /** Whether what follows a label and a mere space can be its value. */
    private boolean isValue(Label label, int i) {
        char c = text.at(i);
        return switch (label) {
            case AUTHOR, EDITOR, CREDIT, SOURCE, ORIGINAL -> Spaces.isLetter(c) || c == '《' || c == '“';
            case PUBLISHED, MODIFIED -> text.digitAt(i);
            case KEYWORDS, OTHER -> false;
        };
    }

    private int afterColons(int colon) {
        int i = colon;
        while (text.at(i) == ':') {
            i = text.skipSpaces(i + 1);
        }
        return i;
    }

    private boolean endsValue(Label label, int i) {
        char c = text.at(i);
        if (c == '【' && i > start) {
            return true;
        }
        if (OPENING.indexOf(c) >= 0) {
            depth++;
            return false;
        }
        if (CLOSING.indexOf(c) >= 0) {
            return depth-- == 0;
        }
        return switch (c) {
            case '|' -> label != Label.KEYWORDS && !label.isPerson();
            case '。', ';' -> label != Label.KEYWORDS;
            case '>', '»' -> true;
            default -> false;
        };
    }

    private void close(int end) {
        if (open != null) {
            int last = trimmed(start, end);
            int first = Math.min(start, last);
            var value = Spaces.clean(text.chars, first, last);
            parts.add(new LabelledText.Part(open.label(), open.text(), value, first, last, explicit, slashed));
            open = null;
        }
    }

    /** The end of a text without the spaces, bars and the opening bracket that lead to the next label. */
    private int trimmed(int from, int end) {
        int last = Math.max(from, end);
        while (last > from && (" |·,".indexOf(text.at(last - 1)) >= 0 || OPENING.indexOf(text.at(last - 1)) >= 0)) {
            last--;
        }
        return last;
    }
}
