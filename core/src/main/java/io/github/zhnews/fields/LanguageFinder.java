package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells simplified from traditional Chinese by the characters that differ, and both from other languages. */
public final class LanguageFinder {
    private static final BitSet SIMPLIFIED = Words.characters("pages.simplified");
    private static final BitSet TRADITIONAL = Words.characters("pages.traditional");
    private static final BitSet ONLY_SIMPLIFIED = without(SIMPLIFIED, TRADITIONAL);
    private static final BitSet ONLY_TRADITIONAL = without(TRADITIONAL, SIMPLIFIED);

    /** So many letters tell. */
    private static final int MAX_LETTERS = 1000;

    private static final int MIN_HAN = 10;
    private static final int CERTAIN = 5;

    private int letters;
    private int han;
    private int kana;
    private int simplified;
    private int traditional;

    private LanguageFinder() {}

    private static BitSet without(BitSet these, BitSet others) {
        var rest = (BitSet) these.clone();
        rest.andNot(others);
        return rest;
    }

    /**
     * Tells the language of a text.
     *
     * @param text the text; where it has too few letters to tell, its region is looked at, too
     */
    public static @Nullable Found<Language> find(Page page, List<Block> text, Region region) {
        var finder = new LanguageFinder();
        finder.count(text);
        if (finder.letters < MIN_HAN) {
            finder.count(page, region);
        }
        return finder.letters == 0 ? null : finder.language(page.tree());
    }

    private void count(List<Block> text) {
        for (int block = 0; block < text.size() && letters < MAX_LETTERS; block++) {
            var words = text.get(block).text();
            for (int i = 0; i < words.length(); i++) {
                count(words.charAt(i));
            }
        }
    }

    private void count(Page page, Region region) {
        Lines lines = page.lines();
        int first = region.exists() ? region.firstLine() : 0;
        int end = region.exists() ? region.endLine() : lines.size();
        for (int line = first; line < end && letters < MAX_LETTERS; line++) {
            char[] s = page.tree().chars();
            for (int i = lines.from(line); i < lines.to(line); i++) {
                count(s[i]);
            }
        }
    }

    private void count(char c) {
        if (c >= '\u4E00' && c <= '\u9FFF') {
            han++;
            letters++;
            simplified += ONLY_SIMPLIFIED.get(c) ? 1 : 0;
            traditional += ONLY_TRADITIONAL.get(c) ? 1 : 0;
        } else if (c >= '\u3041' && c <= '\u30FA') {
            kana++;
            letters++;
        } else if (Spaces.isLetter(c)) {
            letters++;
        }
    }

    private Found<Language> language(Tree tree) {
        if (han < MIN_HAN || han * 4 < letters || kana * 10 > letters) {
            return new Found<>(Language.OTHER, new Origin.Heuristic("characters"), 0.8);
        }
        int more = Math.abs(simplified - traditional);
        if (more >= CERTAIN && more * 2 > simplified + traditional) {
            return byCharacters(0.98);
        }
        var stated = stated(tree);
        return stated != null ? new Found<>(stated, new Origin.Heuristic("html lang"), 0.7) : byCharacters(0.6);
    }

    private Found<Language> byCharacters(double confidence) {
        var language = traditional > simplified ? Language.ZH_HANT : Language.ZH_HANS;
        return new Found<>(language, new Origin.Heuristic("characters"), confidence);
    }

    private static @Nullable Language stated(Tree tree) {
        for (int node = 1; node < Math.min(tree.size(), 5); node++) {
            if (tree.tag(node) == Tag.HTML) {
                var lang = tree.attr(node, Attr.LANG);
                return lang == null ? null : ofTag(lang.toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        return null;
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
