// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Phrases;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lead that stands apart from its text: paragraphs between the headline and the element of the text, above the bar
 * of the date or the first picture.
 */
final class Leads {
    /** The fewest letters of a lead. */
    private static final int MIN_LETTERS = 30;
    /** The most paragraphs of a lead; where there are more, something else stands above the text. */
    private static final int MAX_PARAGRAPHS = 3;
    /** The most lines between a headline and its text. */
    private static final int MAX_LINES = 60;
    /** The characters by which a lead that the text repeats is known. */
    private static final int TELLING = 16;
    /** In how many lines the text begins: a lead may say again what stands further down. */
    private static final int NEAR_LINES = 4;

    /** How many characters of a line tell whether it opens as promotion or a label does. */
    private static final int OPENING = 20;

    private static final NameSet OTHERS = NameSet.of("caption", "about-people");

    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;

    private Leads(Page page, Region region, LineKinds kinds) {
        this.tree = page.tree();
        this.lines = page.lines();
        this.region = region;
        this.kinds = kinds;
    }

    /** The lines of a text's lead. */
    static List<Integer> find(Page page, Headline headline, Region region, LineKinds kinds) {
        int from = headline.line() + 1;
        return from > 0 && region.firstLine() > from && region.firstLine() - from <= MAX_LINES
                ? new Leads(page, region, kinds).find(from)
                : List.of();
    }

    private List<Integer> find(int from) {
        var leads = new ArrayList<Integer>();
        for (int i = from; i < region.firstLine(); i++) {
            if (isSentence(i) && isOwn(i, from - 1) && !isBelowPicture(i) && !isRepeated(i)) {
                leads.add(i);
            }
        }
        return leads.size() > MAX_PARAGRAPHS ? List.of() : leads;
    }

    private boolean isSentence(int line) {
        int letters = lines.letters(line);
        return letters >= MIN_LETTERS
                && lines.linkLetters(line) * 5 <= letters
                && lines.stops(line) > 0
                && "。！？…”」.".indexOf(tree.chars()[lines.to(line) - 1]) >= 0
                && kinds.group(line) == null
                && !opensOtherwise(line)
                && !kinds.isBar(line)
                && !kinds.isByline(line);
    }

    private boolean opensOtherwise(int line) {
        int from = lines.from(line);
        return Phrases.of(tree.chars(), from, Math.min(lines.to(line), from + OPENING)) != null;
    }

    /** Whether a line stands in no element of its own that is no text; one that holds the headline too is the article's head. */
    private boolean isOwn(int line, int headline) {
        int other = tree.climb(
                lines.block(line),
                0,
                Lines.MAX_CLIMB,
                node -> !tree.isWithin(region.container(), node)
                        && !tree.isWithin(lines.firstNode(headline), node)
                        && isOther(node));
        return other < 0;
    }

    private boolean isOther(int node) {
        return tree.isHidden(node)
                || SectionNames.isBoilerplate(tree, node)
                || Tag.isHeading(tree.tag(node))
                || tree.tag(node) == Tag.FIGCAPTION
                || tree.isNamed(node, OTHERS);
    }

    /** A line right below a picture is its caption. */
    private boolean isBelowPicture(int line) {
        for (int i = lines.endNode(line - 1); i < lines.firstNode(line); i++) {
            if (tree.tag(i) == Tag.IMG && tree.tag(tree.parent(i)) != Tag.NOSCRIPT) {
                return true;
            }
        }
        return false;
    }

    /** Whether the text begins as a line does: then that is a summary made of it. */
    private boolean isRepeated(int line) {
        char[] s = tree.chars();
        int start = lines.from(line);
        int end = Math.min(region.firstLine() + NEAR_LINES, region.endLine());
        int last = lines.to(end - 1) - TELLING;
        for (int i = lines.from(region.firstLine()); i <= last; i++) {
            int same = 0;
            while (same < TELLING && s[i + same] == s[start + same]) {
                same++;
            }
            if (same == TELLING) {
                return true;
            }
        }
        return false;
    }
}
