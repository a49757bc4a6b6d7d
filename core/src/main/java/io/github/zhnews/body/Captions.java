// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Brackets;
import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;

/**
 * Tells captions: lines behind a picture that are named so, that say whose picture it is, or that are set otherwise than the
 * text. Where pictures stand between short lines, those are the text, so the other lines are asked.
 */
final class Captions {
    /** The most letters of a caption. */
    private static final int MAX_CAPTION = 120;
    /** The most letters of a caption that nothing but its place tells. */
    private static final int MAX_SHORT_CAPTION = 60;
    /** The fewest letters of a sentence that is the text's although a picture stands in its paragraph. */
    private static final int MIN_SENTENCE = 20;
    /** The most nodes of a block that is a picture and its caption. */
    private static final int MAX_CAPTION_NODES = 200;
    /** The fewest lines of a text that tell whether all are sentences. */
    private static final int MIN_SENTENCES = 5;
    /** How many lines tell how a text is set. */
    private static final int MANY = 24;

    /** The most letters of a caption that is told by what it stands between. */
    private static final int MAX_WRAPPED = 40;

    private static final String WRAPPERS = "(（<-";
    private static final String WRAPPED = ")）>-";

    private static final NameSet CAPTION = NameSet.of("caption");
    private static final Words CREDIT_ENDS = Words.of("furniture.caption-ends");
    private static final Words PROVIDERS = Words.of("furniture.caption-providers");
    private static final Words CREDIT_STARTS = Words.of("furniture.caption-starts");
    private static final Words BRACKETS = Words.of("furniture.caption-brackets");
    private static final Words LABELS = Words.of("furniture.caption-labels");
    private static final Words PLACES = Words.of("furniture.caption-places");

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final Trimmed trimmed;
    private final LineLooks looks;
    /** The elements whose names were looked at, and those named as captions: the lines of a block ask one after another. */
    private final BitSet looked = new BitSet();

    private final BitSet captions = new BitSet();
    private final BitSet marked;

    /** The first line that stays, or -1 where nobody has asked. */
    private int firstKept = -1;
    /** Whether most of the text is named as captions: 1 for yes, 0 for no, -1 where nobody has asked. */
    private int namedText = -1;

    private boolean hasAsked;
    /** The ways in which a good part of the text is set. */
    private int textLooks;
    /** Whether most of the text stands below no picture. */
    private boolean isTextElsewhere;
    /** Whether lines without a stop stand below pictures alone, headings that are set as such apart, and below many of them. */
    private boolean areUnendedCaptions;

    /** Captions among the lines that stay of a region, {@code marked} being elements known to be captions. */
    Captions(Page page, Region region, Trimmed trimmed, BitSet marked) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.region = region;
        this.trimmed = trimmed;
        this.marked = marked;
        looks = new LineLooks(tree, lines, region.container());
    }

    /** Whether a line that follows a picture describes it. */
    boolean has(int line) {
        if (isMarked(line)) {
            return true;
        }
        int letters = lines.letters(line);
        if (letters > MAX_CAPTION) {
            return false;
        }
        return isNamed(line) && (isBelowPicture(line) || areNamesTrue())
                || letters <= MAX_SHORT_CAPTION
                        && (isCredit(line)
                                || !asks(line)
                                        && (hasPictureBefore(box(line), lines.firstNode(line)) && !isSetAsText(line)
                                                || isBelowPicture(line) && (isApart(line) || isUnlikeText(line))));
    }

    /** Whether a line is a caption although no picture stands before it: pages load many by scripts. */
    boolean isAlone(int line) {
        return lines.letters(line) <= MAX_CAPTION && (isCreditedBehind(line) || isLabelled(line))
                || lines.letters(line) <= MAX_SHORT_CAPTION
                        && (isCredited(line)
                                || tree.climb(
                                                tree.parent(lines.firstNode(line)),
                                                region.container(),
                                                Lines.MAX_CLIMB,
                                                node -> tree.tag(node) == Tag.FIGCAPTION
                                                        && tree.letters(node) <= MAX_CAPTION)
                                        > 0);
    }

    /** Whether a line, or the bracket that ends it, begins with whose picture it is. */
    private boolean isCredited(int line) {
        char[] s = tree.chars();
        int from = lines.from(line);
        int to = lines.to(line);
        int open = Brackets.isClosing(s[to - 1]) ? to - 1 : from;
        while (open > from && !Brackets.isOpening(s[open])) {
            open--;
        }
        return namesCredit(Brackets.isOpening(s[open]) ? open + 1 : open, to);
    }

    /** Whether some characters begin with whose picture it is. */
    private boolean namesCredit(int from, int to) {
        char[] s = tree.chars();
        return from < to && BRACKETS.mayBegin(s[from]) && BRACKETS.begin(new String(s, from, to - from));
    }

    /** Whether a line says that it is a caption. */
    private boolean isLabelled(int line) {
        int from = lines.from(line);
        int label = LABELS.at(tree.chars(), from, lines.to(line));
        return label > 0 && from + label < lines.to(line) && ":：".indexOf(tree.chars()[from + label]) >= 0;
    }

    /** Whether whose picture it is stands behind the sentence that a line begins with. */
    private boolean isCreditedBehind(int line) {
        char[] s = tree.chars();
        int from = lines.from(line);
        int to = lines.to(line);
        int end = to - 1;
        while (end > from && !endsSentence(s[end])) {
            end--;
        }
        int start = end + 1;
        while (start < to && Character.isWhitespace(s[start])) {
            start++;
        }
        return end > from && namesCredit(start, to);
    }

    private static boolean endsSentence(char c) {
        return c == '。' || c == '！' || c == '？' || c == '”' || c == '!' || c == '?';
    }

    private boolean isMarked(int line) {
        return !marked.isEmpty()
                && tree.climb(lines.firstNode(line), region.container(), Lines.MAX_CLIMB, marked::get) > 0;
    }

    private boolean isNamed(int line) {
        int container = region.container();
        int block = lines.block(line);
        int top = block > container ? Math.max(container, tree.parent(tree.parent(block))) : container;
        return tree.climb(
                        tree.parent(lines.firstNode(line)),
                        top,
                        Lines.MAX_CLIMB,
                        node -> tree.tag(node) == Tag.FIGCAPTION || isNamedCaption(node))
                > 0;
    }

    private boolean isNamedCaption(int node) {
        if (!looked.get(node)) {
            looked.set(node);
            captions.set(node, tree.isNamed(node, CAPTION));
        }
        return captions.get(node);
    }

    /** What is pasted below a picture may be named as the caption is, a whole text. */
    private boolean areNamesTrue() {
        if (namedText < 0) {
            int named = 0;
            int all = 0;
            int asked = 0;
            for (int i = region.firstLine(); i < region.endLine() && asked < MANY; i++) {
                if (trimmed.reason(i) == null && LineShapes.endsSentence(tree, lines, i)) {
                    asked++;
                    all += lines.letters(i);
                    named += isNamed(i) && !isBelowPicture(i) ? lines.letters(i) : 0;
                }
            }
            namedText = named * 2 > all ? 1 : 0;
        }
        return namedText == 0;
    }

    // ---- by place

    /** The block around a line; for a line that is no sentence the one around that, where it has no other text. */
    private int box(int line) {
        int block = lines.block(line);
        int around = tree.parent(block);
        return around > region.container()
                        && tree.letters(around) == lines.letters(line)
                        && !LineShapes.endsSentence(tree, lines, line)
                ? around
                : block;
    }

    /** A picture and a short line in one and the same small block belong together. */
    private boolean hasPictureBefore(int block, int node) {
        if (block == region.container()
                || tree.letters(block) > MAX_CAPTION
                || tree.end(block) - block > MAX_CAPTION_NODES) {
            return false;
        }
        for (int i = block + 1; i < node; i++) {
            if (tree.tag(i) == Tag.IMG && Pictures.read(page, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isBelowPicture(int line) {
        int from = line > region.firstLine() ? lines.endNode(line - 1) : region.container();
        for (int i = from; i < lines.firstNode(line); i++) {
            if (tree.tag(i) == Tag.IMG && tree.tag(tree.parent(i)) != Tag.NOSCRIPT) {
                return true;
            }
        }
        return false;
    }

    // ---- by words

    /** 新华社记者 某某 摄, （资料图）, 图/某某: what only captions end or start with. */
    private boolean isCredit(int line) {
        char[] s = tree.chars();
        int to = lines.to(line);
        while (to > lines.from(line) && ")）】]。 ".indexOf(s[to - 1]) >= 0) {
            to--;
        }
        var text = new String(s, lines.from(line), to - lines.from(line));
        return CREDIT_ENDS.end(text) || text.length() < 40 && PROVIDERS.end(text) || CREDIT_STARTS.begin(text);
    }

    private boolean isCreditBehind(int line) {
        int next = line + 1;
        return next < region.endLine()
                && !isBelowPicture(next)
                && lines.letters(next) <= MAX_SHORT_CAPTION
                && isCredit(next);
    }

    /** A line that asks or calls speaks to the reader, and one in 【】 heads what follows. */
    private boolean asks(int line) {
        return "？！?!】".indexOf(tree.chars()[lines.to(line) - 1]) >= 0;
    }

    /** (石桥), <石桥>, - 石桥 -. */
    private boolean isWrapped(int line) {
        char[] s = tree.chars();
        int open = WRAPPERS.indexOf(s[lines.from(line)]);
        return open >= 0 && s[lines.to(line) - 1] == WRAPPED.charAt(open) && lines.letters(line) <= MAX_WRAPPED;
    }

    // ---- by looks

    private boolean isApart(int line) {
        int all = looks.of(line);
        boolean isHeading = (all & LineLooks.BOLD) != 0;
        if (isHeading || all == 0 && !isTold(line)) {
            return false;
        }
        ask();
        int own = all & ~textLooks;
        if (!isTextElsewhere || (own & LineLooks.LARGE) != 0) {
            return false;
        }
        boolean isSet = own != 0 && !(own == LineLooks.SMALL && isLead(line));
        return isSet || isTold(line);
    }

    /** Whether a line is a caption by its words, or by what stands behind it. */
    private boolean isTold(int line) {
        return isWrapped(line) || PLACES.in(lines.text(line)) || isCreditBehind(line);
    }

    /** A sentence that is set as the text is goes on with it, even in one paragraph with a picture; so does what introduces more. */
    private boolean isSetAsText(int line) {
        char last = tree.chars()[lines.to(line) - 1];
        if (last == '：' || last == ':') {
            return true;
        }
        if (lines.letters(line) < MIN_SENTENCE || "。！”；".indexOf(last) < 0) {
            return false;
        }
        ask();
        return isTextElsewhere && (looks.of(line) & ~textLooks) == 0 && !PLACES.in(lines.text(line));
    }

    /** A line without a stop, set as the text is, where nothing but captions lacks it. */
    private boolean isUnlikeText(int line) {
        if (isEnded(line) || !isBeforeSentence(line)) {
            return false;
        }
        ask();
        return areUnendedCaptions && isTextElsewhere && (looks.of(line) & LineLooks.OF_HEADINGS) == 0;
    }

    /** Whether a line ends as sentences, parts of them, and remarks in brackets do. */
    private boolean isEnded(int line) {
        return LineShapes.endsSentence(tree, lines, line) || "？！?!】）)」』".indexOf(tree.chars()[lines.to(line) - 1]) >= 0;
    }

    /** Whether the next line that stays is a sentence, below no picture; the last line of a text has none behind it. */
    private boolean isBeforeSentence(int line) {
        int next = line + 1;
        while (next < region.endLine() && trimmed.reason(next) != null) {
            next++;
        }
        return next < region.endLine()
                && (isBelowPicture(next) || lines.letters(next) >= MIN_SENTENCE && isEnded(next));
    }

    /** A long sentence before all text may be a lead, though small and below a banner. */
    private boolean isLead(int line) {
        return lines.letters(line) >= MAX_WRAPPED && tree.chars()[lines.to(line) - 1] == '。' && line == firstKept();
    }

    private int firstKept() {
        if (firstKept < 0) {
            firstKept = region.firstLine();
            while (firstKept < region.endLine() && trimmed.reason(firstKept) != null) {
                firstKept++;
            }
        }
        return firstKept;
    }

    /** How the lines are set that stand below no picture, and whether they are most of the text. */
    private void ask() {
        if (hasAsked) {
            return;
        }
        hasAsked = true;
        int asked = 0;
        int letters = 0;
        int unended = 0;
        int below = 0;
        int unendedBelow = 0;
        var times = new int[LineLooks.LARGE + 1];
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            boolean isBelow = isBelowPicture(i);
            if (!isBelow && asked == MANY || trimmed.reason(i) != null || isNamed(i)) {
                continue;
            }
            if (isBelow) {
                letters -= asked < MANY ? lines.letters(i) : 0;
                below += isTold(i) ? 0 : 1;
                unendedBelow += isTold(i) || isEnded(i) ? 0 : 1;
                continue;
            }
            int ways = looks.of(i);
            letters += lines.letters(i);
            asked++;
            unended += (ways & LineLooks.OF_HEADINGS) == 0 && !isEnded(i) ? 1 : 0;
            for (int way = 1; way <= LineLooks.LARGE; way <<= 1) {
                times[way] += (ways & way) != 0 ? 1 : 0;
            }
        }
        for (int way = 1; way <= LineLooks.LARGE; way <<= 1) {
            textLooks |= times[way] * 4 > asked ? way : 0;
        }
        isTextElsewhere = letters > 0;
        areUnendedCaptions = unended == 0 && asked >= MIN_SENTENCES && unendedBelow * 3 >= below;
    }
}
