package io.github.zhnews.fields;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the keywords that a page displays: behind a label (关键词：), or as links in an element named after them. */
final class TagLine {
    private static final Words LABELS = Words.of("pages.keyword-labels");
    private static final NameSet KEYWORDS = NameSet.of("keywords");
    private static final int LINES_BEFORE = 15;
    private static final int LINES_AFTER = 40;
    private static final int MAX_LETTERS = 300;
    private static final int MAX_TAG_LETTERS = 16;
    private static final int MEAN_TAG_LETTERS = 10;

    private final Tree tree;
    private final Lines lines;

    private TagLine(Page page) {
        tree = page.tree();
        lines = page.lines();
    }

    static @Nullable Found<List<String>> find(Page page, Region region) {
        return new TagLine(page).find(region);
    }

    private @Nullable Found<List<String>> find(Region region) {
        int first = region.exists() ? Math.max(region.firstLine() - LINES_BEFORE, 0) : 0;
        int end = region.exists() ? Math.min(region.endLine() + LINES_AFTER, lines.size()) : lines.size();
        for (int line = first; line < end; line++) {
            int label = labelEnd(line);
            if (label > 0) {
                var values = labelled(line, label);
                if (!values.isEmpty()) {
                    return new Found<>(values, new Origin.Heuristic("label"), 0.95);
                }
            }
        }
        for (int line = first; line < end; line++) {
            int node = isLinked(lines.firstNode(line), lines.endNode(line)) ? tagElement(line) : -1;
            if (node >= 0) {
                var values = links(node, tree.end(node));
                if (!values.isEmpty()) {
                    return new Found<>(values, new Origin.Heuristic("class"), 0.9);
                }
            }
        }
        return null;
    }

    /** Where the value begins in the page's characters if the line starts with a label, else -1. */
    private int labelEnd(int line) {
        return LabelPrefix.end(tree.chars(), lines.from(line), lines.to(line), LABELS);
    }

    private List<String> labelled(int line, int valueFrom) {
        if (lines.letters(line) > MAX_LETTERS) {
            return List.of();
        }
        if (valueFrom < lines.to(line)) {
            var links = links(lines.firstNode(line), lines.endNode(line));
            if (!links.isEmpty()) {
                return links;
            }
            var keywords = LabelledText.read(tree.chars(), lines.from(line), lines.to(line))
                    .keywords();
            return keywords.stream().allMatch(TagLine::isShort) ? keywords : List.of();
        }
        // The label stands alone: its values are the other lines of the box around it.
        int box = tree.parent(lines.block(line));
        if (box <= 0 || tree.letters(box) > MAX_LETTERS) {
            return List.of();
        }
        return links(lines.endNode(line), tree.end(box));
    }

    /** Not a sentence that starts like a label. */
    private static boolean isShort(String keyword) {
        return keyword.length() <= MAX_TAG_LETTERS && keyword.indexOf('。') < 0;
    }

    private boolean isLinked(int first, int end) {
        int letters = tree.lettersBetween(first, end);
        return letters > 0 && tree.linkLettersBetween(first, end) * 5 >= letters * 4;
    }

    /** The element of tags that a line stands in, with those of its siblings, or -1. */
    private int tagElement(int line) {
        int node =
                tree.climb(lines.block(line), 0, 3, n -> tree.letters(n) <= MAX_LETTERS && tree.isNamed(n, KEYWORDS));
        int box = node;
        for (int up = node < 0 ? 0 : tree.parent(node);
                up > 0 && tree.letters(up) <= MAX_LETTERS && isLinked(up, tree.end(up));
                up = tree.parent(up)) {
            box = up;
        }
        return box;
    }

    /** The texts of links that are as short as keywords; none where they are headlines. */
    private List<String> links(int first, int end) {
        var texts = new ArrayList<String>();
        int letters = 0;
        for (int node = first; node < end; node++) {
            if (tree.tag(node) == Tag.A && tree.letters(node) > 0) {
                texts.add(Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node)));
                letters += tree.letters(node);
                if (tree.letters(node) > MAX_TAG_LETTERS) {
                    return List.of();
                }
            }
        }
        return letters <= texts.size() * MEAN_TAG_LETTERS ? texts : List.of();
    }
}
