package io.github.zhnews.verdict;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import java.util.HashSet;
import java.util.List;

/**
 * Whether a text is probably not the article's: the headline's words are not met in it, or what the page's description says of
 * the same headline, or its paragraphs break off as teasers do.
 */
final class TextDoubt {
    private static final Words DESCRIPTION = Words.of("meta-keys.summary");
    /** How many letters of the headline stand together in its article. */
    private static final int PAIR = 2;
    /** The same of the description, which is mostly taken from the article word by word. */
    private static final int PHRASE = 4;
    /** The least share of the headline's pairs that stand in its article. */
    private static final double HEADLINE = 0.2;
    /** The least share of the description's phrases that stand in its article, */
    private static final double DESCRIBED = 0.1;
    /** the share that shows that the text is the article's whatever its headline says, */
    private static final double MET = 0.5;
    /** and the share of the headline's pairs that the description of an article has, not that of a site. */
    private static final double ABOUT = 0.15;
    /** The fewest letters of a description that tell anything. */
    private static final int LEAST_DESCRIPTION = 15;
    /** The most letters of a headline or description that are looked at. */
    private static final int MOST = 500;
    /** The fewest characters of a teaser, and the share of paragraphs that are such. */
    private static final int TEASER = 30;

    private static final double TEASERS = 0.15;

    private TextDoubt() {}

    static boolean isDoubtful(Page page, Article article) {
        var texts = article.blocks().stream()
                .map(Block::text)
                .filter(text -> !text.isEmpty())
                .toList();
        return isAside(page, article.title(), texts) || areTeasers(texts);
    }

    private static boolean isAside(Page page, String title, List<String> texts) {
        var headline = letters(title, MOST);
        var text = letters(String.join("", texts), Integer.MAX_VALUE);
        var stated = page.meta().first(DESCRIPTION);
        // What repeats the headline says nothing more than the headline does.
        var description = stated == null ? "" : letters(stated.value(), MOST).replace(headline, "");
        boolean isDescribed = description.length() >= LEAST_DESCRIPTION;
        double met = isDescribed ? share(description, text, PHRASE) : 0;
        return met < MET && share(headline, text, PAIR) < HEADLINE
                || isDescribed && met < DESCRIBED && share(headline, description, PAIR) > ABOUT;
    }

    private static boolean areTeasers(List<String> texts) {
        int count = 0;
        int cut = 0;
        for (var text : texts) {
            if (text.length() >= TEASER) {
                count++;
                cut += text.endsWith("…") || text.endsWith("...") ? 1 : 0;
            }
        }
        return cut >= 2 && cut > count * TEASERS;
    }

    private static String letters(String text, int most) {
        return text.chars()
                .filter(Character::isLetterOrDigit)
                .limit(most)
                .collect(StringBuilder::new, (letters, c) -> letters.append((char) c), StringBuilder::append)
                .toString();
    }

    /** The share of a phrase's parts that stand in a text; 1 where it has none. */
    private static double share(String phrase, String text, int length) {
        var parts = new HashSet<String>();
        for (int i = 0; i + length <= phrase.length(); i++) {
            parts.add(phrase.substring(i, i + length));
        }
        int all = parts.size();
        for (int i = 0; i + length <= text.length() && !parts.isEmpty(); i++) {
            parts.remove(text.substring(i, i + length));
        }
        return all == 0 ? 1 : (double) (all - parts.size()) / all;
    }
}
