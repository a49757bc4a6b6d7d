// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Reason;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.BitSet;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Leaves out links to other articles and with them what belongs to them: the head above, the date and the picture of a card. */
final class LinkBoxes {
    /** The most letters of a head above links. */
    private static final int MAX_HEAD = 16;
    /** The most letters beside a link that may be its date. */
    private static final int MAX_DATE = 24;
    /** The most letters of a line in a box of links that is no link. */
    private static final int MAX_LABEL = 30;
    /** The most lines and letters of a card, and the elements around its headline. */
    private static final int MAX_CARD_LINES = 8;

    private static final int MAX_CARD_LETTERS = 400;
    private static final int MAX_CARD_DEPTH = 6;
    /** The most lines of a box of links. */
    private static final int MAX_LINES = 80;
    /** How far from a link the paragraphs stand that refer to it. */
    private static final int NEAR_LINES = 6;
    /** The most letters of a title that a text refers to. */
    private static final int MAX_REFERENCE = 50;
    /** How many links to other sites a text has that refers to them. */
    private static final int MIN_REFERENCES = 3;
    /** What stands in a date besides digits. */
    private static final String DATE_SIGNS = "年月日時时分秒前天小周週星期上下午晨晚凌•";

    private static final Words HEADS = Words.of("lists.related", "lists.for-you", "lists.ranking", "lists.links");

    private static final Words PICTURES = Words.of("addresses.pictures");

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final LineKinds kinds;
    private final Cuts cuts;
    private final @Nullable String site;
    private final BitSet heads = new BitSet();
    /** The elements that hold cards. */
    private final BitSet cards = new BitSet();

    private LinkBoxes(Page page, Region region, LineKinds kinds, Cuts cuts) {
        this.page = page;
        this.tree = page.tree();
        this.lines = page.lines();
        this.region = region;
        this.kinds = kinds;
        this.cuts = cuts;
        site = site(page.given());
    }

    /** Drops the links. The heads above them are returned: one that stands behind the text ends it, and goes after that only. */
    static BitSet drop(Page page, Region region, LineKinds kinds, Cuts cuts) {
        var boxes = new LinkBoxes(page, region, kinds, cuts);
        if (region.linkLetters(page.tree()) * 2 <= region.letters(page.tree())) {
            boxes.drop();
        }
        return boxes.heads;
    }

    private void drop() {
        var references = references();
        int text = 0;
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            if (cuts.isOpen(i) && isLink(i) && !kinds.leadsToFile(i) && !references.get(i)) {
                dropBox(i);
                if (text >= Followers.FIRST_ARTICLE) {
                    dropCard(i);
                }
                cuts.drop(i, Reason.LINKS);
                dropHead(i - 1);
            } else if (cuts.isOpen(i) && lines.stops(i) > 1) {
                text += lines.letters(i);
            }
        }
    }

    /** Whether a line is a link, maybe with its date. */
    private boolean isLink(int line) {
        int letters = lines.letters(line);
        int linked = lines.linkLetters(line);
        return letters > 0 && linked * 5 >= letters * 4 || linked >= letters - linked && isDateBeside(line);
    }

    /** Whether all that a line has beside a link is a date. */
    private boolean isDateBeside(int line) {
        if (lines.letters(line) - lines.linkLetters(line) > MAX_DATE || lines.stops(line) > 1) {
            return false;
        }
        char[] s = tree.chars();
        boolean hasDigit = false;
        for (int node = lines.firstNode(line); node < lines.endNode(line); node++) {
            if (tree.tag(node) != Tag.TEXT || tree.linkLetters(node) > 0) {
                continue;
            }
            for (int i = tree.textFrom(node); i < tree.textTo(node); i++) {
                hasDigit |= Character.isDigit(s[i]);
                if (Character.isLetter(s[i]) && DATE_SIGNS.indexOf(s[i]) < 0) {
                    return false;
                }
            }
        }
        return hasDigit;
    }

    /** What the writer refers to. A text that refers to others at all does it more than once, and goes on behind it. */
    private BitSet references() {
        var references = new BitSet();
        int lastSentence = region.endLine() - 1;
        while (lastSentence > region.firstLine() && (lines.stops(lastSentence) < 2 || !cuts.isOpen(lastSentence))) {
            lastSentence--;
        }
        for (int i = region.firstLine(); i < lastSentence && site != null; i++) {
            references.set(i, cuts.isOpen(i) && lines.letters(i) <= MAX_REFERENCE && isLink(i) && isReference(i));
        }
        return references.cardinality() < MIN_REFERENCES ? new BitSet() : references;
    }

    /** Whether a link leads to another site and stands among the paragraphs of the text. */
    private boolean isReference(int line) {
        int link = page.linkAround(lines.firstNode(line));
        var to = link < 0 || site == null ? null : site(page.link(link));
        if (to == null || to.equals(site)) {
            return false;
        }
        int block = lines.block(line);
        int around = tree.parent(tree.tag(block) == Tag.LI ? tree.parent(block) : block);
        return tree.isWithin(around, region.container()) && hasSentenceNear(line, around);
    }

    private boolean hasSentenceNear(int line, int around) {
        int to = Math.min(line + NEAR_LINES, region.endLine() - 1);
        for (int i = Math.max(line - NEAR_LINES, region.firstLine()); i <= to; i++) {
            if (lines.stops(i) > 1 && lines.linkLetters(i) == 0 && tree.isWithin(lines.block(i), around)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String site(@Nullable URI uri) {
        var host = uri == null ? null : Addresses.host(uri);
        return host == null ? null : Addresses.site(host);
    }

    /** The largest element around a link that holds nothing but links and labels goes whole. */
    private void dropBox(int line) {
        int box = -1;
        int node = lines.block(line);
        for (int i = 0; i < Lines.MAX_CLIMB && node > region.container() && isBoxOfLinks(node); i++) {
            box = node;
            node = tree.parent(node);
        }
        if (box > 0) {
            boolean isCard = !hasOwnPicture(box);
            for (int i = lines.at(box); i < lines.at(tree.end(box)); i++) {
                if (kinds.isBehindText(i)) {
                    heads.set(i);
                } else {
                    cuts.drop(i, Reason.LINKS);
                }
            }
            if (isCard) {
                cuts.dropNodes(box, tree.end(box));
            }
        }
    }

    /** A linked headline with its summary and date, among others of that kind, is a card: of what it says nothing is text. */
    private void dropCard(int line) {
        int node = lines.block(line);
        for (int i = 0; i < MAX_CARD_DEPTH && node > region.container() && isCard(node); i++) {
            if (isCardLike(node, tree.nextSibling(node)) || cards.get(tree.parent(node))) {
                cards.set(tree.parent(node));
                cuts.dropLines(node, Reason.LINKS);
                cuts.dropNodes(node, tree.end(node));
                return;
            }
            node = tree.parent(node);
        }
    }

    /** Few lines with a date among them, one of them linked. */
    private boolean isCard(int node) {
        int from = lines.at(node);
        int to = lines.at(tree.end(node));
        return to - from <= MAX_CARD_LINES && tree.letters(node) <= MAX_CARD_LETTERS;
    }

    private boolean isCardLike(int node, int other) {
        return other > 0
                && tree.tag(node) == tree.tag(other)
                && Objects.equals(tree.attr(node, Attr.CLASS), tree.attr(other, Attr.CLASS))
                && isCard(other)
                && hasLinkAndDate(node)
                && hasLinkAndDate(other);
    }

    private boolean hasLinkAndDate(int node) {
        boolean hasLink = false;
        boolean hasDate = false;
        for (int i = lines.at(node); i < lines.at(tree.end(node)); i++) {
            hasLink |= isLink(i);
            hasDate |= lines.letters(i) <= MAX_DATE && isDateBeside(i);
        }
        return hasLink && hasDate;
    }

    private boolean isBoxOfLinks(int node) {
        int from = lines.at(node);
        int to = lines.at(tree.end(node));
        if (to - from > MAX_LINES) {
            return false;
        }
        int labels = 0;
        for (int i = from; i < to; i++) {
            if (cuts.isOpen(i) && !isLink(i) && !isDateBeside(i)) {
                int plain = lines.letters(i) - lines.linkLetters(i);
                labels += plain;
                if (plain > MAX_LABEL || lines.stops(i) > 0) {
                    return false;
                }
            }
        }
        return labels <= tree.linkLetters(node);
    }

    /** Whether a box shows a picture that leads nowhere but to itself, or a film: it is the text's. */
    private boolean hasOwnPicture(int box) {
        for (int i = box + 1; i < tree.end(box); i++) {
            int tag = tree.tag(i);
            if (tag == Tag.VIDEO
                    || tag == Tag.IFRAME
                    || tag == Tag.EMBED
                    || tag == Tag.IMG && !leadsToPage(page.linkAround(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean leadsToPage(int link) {
        var href = link < 0 ? null : tree.attr(link, Attr.HREF);
        return href != null && page.link(link) != null && !PICTURES.in(href.toLowerCase(Locale.ROOT));
    }

    private void dropHead(int line) {
        if (line < region.firstLine() || !cuts.isOpen(line) || lines.letters(line) > MAX_HEAD) {
            return;
        }
        char last = tree.chars()[lines.to(line) - 1];
        if ("。！？”".indexOf(last) < 0 && HEADS.in(lines.text(line))) {
            heads.set(line);
        }
    }
}
