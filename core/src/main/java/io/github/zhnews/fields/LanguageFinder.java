// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Tells simplified from traditional Chinese by the characters that differ, and both from other languages. */
public final class LanguageFinder {
    private static final BitSet SIMPLIFIED = Words.characters("pages.simplified");
    private static final BitSet TRADITIONAL = Words.characters("pages.traditional");
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    /** How many characters a number tells of. */
    private static final int IN_ONE = Long.SIZE / 2;
    /**
     * Two bits for each Han character: 1 where it tells that the text is simplified, 2 that it is traditional, 0 nothing. A text
     * touches all of the table, so it is kept small.
     */
    private static final long[] TELLS = new long[(LAST_HAN - FIRST_HAN) / IN_ONE + 1];

    static {
        for (char c = FIRST_HAN; c <= LAST_HAN; c++) {
            boolean isSimplified = SIMPLIFIED.get(c);
            boolean isTraditional = TRADITIONAL.get(c);
            long tells = isSimplified == isTraditional ? 0 : isSimplified ? 1 : 2;
            TELLS[(c - FIRST_HAN) / IN_ONE] |= tells << 2 * c;
        }
    }

    /** So many letters tell. */
    private static final int MAX_LETTERS = 500;

    private static final int MIN_HAN = 10;
    private static final int CERTAIN = 5;

    private int letters;
    private int han;
    private int kana;
    private int simplified;
    private int traditional;

    private LanguageFinder() {}

    /**
     * Tells the language of a text.
     *
     * @param text the text; where it has too few letters to tell, its region is looked at, too
     */
    public static @Nullable Found<Language> find(Page page, List<Block> text, Region region) {
        var finder = new LanguageFinder();
        for (int i = 0; i < text.size() && finder.letters < MAX_LETTERS; i++) {
            finder.count(text.get(i).text());
        }
        if (finder.letters < MIN_HAN) {
            var lines = page.lines();
            int end = region.exists() ? region.endLine() : lines.size();
            for (int line = region.firstLine(); line < end && finder.letters < MAX_LETTERS; line++) {
                finder.count(lines.text(line));
            }
        }
        return finder.letters == 0 ? null : finder.language(page.tree());
    }

    private void count(String text) {
        for (int i = 0; i < text.length() && letters < MAX_LETTERS; i++) {
            count(text.charAt(i));
        }
    }

    private void count(char c) {
        if (c >= FIRST_HAN && c <= LAST_HAN) {
            letters++;
            han++;
            long tells = TELLS[(c - FIRST_HAN) / IN_ONE] >>> 2 * c;
            simplified += (int) tells & 1;
            traditional += (int) tells >> 1 & 1;
        } else if (c >= '\u3041' && c <= '\u30FA') {
            letters++;
            kana++;
        } else if (Spaces.isLetter(c)) {
            letters++;
        }
    }

    private Found<Language> language(Tree tree) {
        if (han < MIN_HAN || han * 4 < letters || kana * 10 > letters) {
            return new Found<>(Language.OTHER, Origin.heuristic("characters"), 0.8);
        }
        int more = Math.abs(simplified - traditional);
        if (more >= CERTAIN && more * 2 > simplified + traditional) {
            return byCharacters(0.98);
        }
        var stated = stated(tree);
        return stated != null ? new Found<>(stated, Origin.heuristic("html lang"), 0.7) : byCharacters(0.6);
    }

    private Found<Language> byCharacters(double confidence) {
        var language = traditional > simplified ? Language.ZH_HANT : Language.ZH_HANS;
        return new Found<>(language, Origin.heuristic("characters"), confidence);
    }

    private static @Nullable Language stated(Tree tree) {
        return IntStream.range(1, Math.min(tree.size(), 5))
                .filter(node -> tree.tag(node) == Tag.HTML)
                .mapToObj(node -> tree.attr(node, Attr.LANG))
                .filter(Objects::nonNull)
                .findFirst()
                .map(lang -> ofTag(lang.toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse(null);
    }

    private static @Nullable Language ofTag(String tag) {
        if (!tag.startsWith("zh")) {
            return null;
        }
        return tag.contains("hant") || tag.endsWith("-tw") || tag.endsWith("-hk") || tag.endsWith("-mo")
                ? Language.ZH_HANT
                : Language.ZH_HANS;
    }
}
