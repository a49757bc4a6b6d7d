// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what is loaded behind an article in the same element: a second article, or the same one again for other readers,
 * and teasers of others that are no links.
 */
final class Followers {
    /** The letters that stand before a second article: those of the first. */
    static final int FIRST_ARTICLE = 80;
    /** The letters of a headline. */
    private static final int MIN_HEADLINE = 6;

    private static final int MAX_HEADLINE = 60;
    /** How many lines below its headline the bar of an article stands. */
    private static final int NEAR_LINES = 4;
    /** How many teasers stand behind each other. */
    private static final int MIN_TEASERS = 3;

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final Cuts cuts;

    private Followers(Page page, Region region, LineKinds kinds, Cuts cuts) {
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
    }

    static void drop(Page page, Headline headline, Region region, LineKinds kinds, Cuts cuts) {
        var followers = new Followers(page, region, kinds, cuts);
        followers.dropTeasers();
        if (headline.line() >= 0) {
            followers.dropSecond(headline.line());
        }
    }

    /** A line that is set as the headline is and has a bar of its own below it begins another article. */
    private void dropSecond(int headline) {
        int block = lines.block(headline);
        var name = tree.attr(block, Attr.CLASS);
        int before = 0;
        for (int i = Math.max(region.firstLine(), headline + 1); i < region.endLine(); i++) {
            if (before >= FIRST_ARTICLE && isLike(i, block, name) && hasBarBelow(i)) {
                for (int k = i; k < region.endLine(); k++) {
                    cuts.drop(k, Reason.TAIL);
                }
                cuts.dropNodes(lines.firstNode(i), region.to());
                return;
            }
            before += cuts.isOpen(i) && lines.stops(i) > 0 ? lines.letters(i) : 0;
        }
    }

    private boolean isLike(int line, int headline, @Nullable String name) {
        int block = lines.block(line);
        int letters = lines.letters(line);
        return letters >= MIN_HEADLINE
                && letters <= MAX_HEADLINE
                && tree.tag(block) == tree.tag(headline)
                && (name == null ? tree.tag(block) == Tag.H1 : name.equals(tree.attr(block, Attr.CLASS)));
    }

    private boolean hasBarBelow(int line) {
        for (int i = line + 1; i <= line + NEAR_LINES && i < region.endLine(); i++) {
            if (isDated(i)) {
                return true;
            }
        }
        return false;
    }

    /** A headline and the bar of its article, again and again: whatever stands behind the text so, is a list. */
    private void dropTeasers() {
        int from = region.endLine();
        int teasers = 0;
        int i = from - 1;
        while (i > region.firstLine()) {
            if (!cuts.isOpen(i)) {
                i--;
            } else if (isDated(i) && isTeaser(i - 1)) {
                teasers++;
                from = i - 1;
                i -= 2;
            } else {
                break;
            }
        }
        if (teasers < MIN_TEASERS) {
            return;
        }
        int text = 0;
        for (int k = region.firstLine(); k < from; k++) {
            text += cuts.isOpen(k) && lines.stops(k) > 1 ? lines.letters(k) : 0;
        }
        for (int k = from; k < region.endLine() && text >= FIRST_ARTICLE; k++) {
            cuts.drop(k, Reason.RELATED);
        }
    }

    private boolean isTeaser(int line) {
        int letters = lines.letters(line);
        return cuts.isOpen(line)
                && letters >= MIN_HEADLINE
                && letters <= MAX_HEADLINE
                && tree.chars()[lines.to(line) - 1] != '。';
    }

    private boolean isDated(int line) {
        int digits = 0;
        for (int i = lines.from(line); i < lines.to(line) && digits < 4; i++) {
            digits += Character.isDigit(tree.chars()[i]) ? 1 : 0;
        }
        return digits == 4 && kinds.isBar(line);
    }
}
