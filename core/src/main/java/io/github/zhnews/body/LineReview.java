package io.github.zhnews.body;

import io.github.zhnews.html.ElementNames;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Goes over a page's lines once more and tells what became of each. For people who ask; no parse does it. */
public final class LineReview {
    /** What weighs less is no text by any measure. */
    private static final int LEAST_RIVAL = 30;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final LineKinds kinds;
    private final BodyFinder weights;
    /** The elements within one that is named as no text. */
    private final BitSet sections = new BitSet();

    private final Map<Integer, String> names = new HashMap<>();

    /** The captions of the text's pictures; the one whose lines are being gone over, and how far. */
    private final TreeSet<String> captions = new TreeSet<>();

    private String caption = "";
    private int captionAt;

    /** Weighs the lines of a page. */
    public LineReview(Page page, LineKinds kinds) {
        this.page = page;
        this.kinds = kinds;
        tree = page.tree();
        lines = page.lines();
        weights = new BodyFinder(page, kinds);
        for (int node = 1; node < tree.size(); node++) {
            sections.set(node, sections.get(tree.parent(node)) || SectionNames.isBoilerplate(tree, node));
        }
    }

    /**
     * Tells what became of each line.
     *
     * @param region where the text was taken from; none where it was taken from elsewhere than the page's elements
     */
    public List<LineDecision> decisions(Headline headline, Region region, BodyMarks marks, List<Block> blocks) {
        var trimmed = region.exists() ? Trimmer.trim(page, headline, region, kinds, marks) : null;
        var roles = roles(blocks);
        captions.clear();
        roles.forEach((text, role) -> {
            if (role.equals("caption")) {
                captions.add(text);
            }
        });
        var decisions = new ArrayList<LineDecision>();
        for (int i = 0; i < lines.size(); i++) {
            boolean inside = i >= region.firstLine() && i < region.endLine();
            decisions.add(inside ? within(i, i - region.firstLine(), trimmed, roles) : outside(i, headline));
        }
        return decisions;
    }

    private LineDecision within(int line, int inRegion, @Nullable Trimmed trimmed, Map<String, String> roles) {
        var reason = trimmed == null ? "section" : trimmed.reason(inRegion);
        if (reason != null) {
            boolean tail = trimmed != null && trimmed.isTail(inRegion);
            return decision(line, tail ? Verdict.TAIL : Verdict.DROPPED, reason);
        }
        if (roles.isEmpty()) {
            return decision(line, Verdict.DROPPED, "no article");
        }
        var role = roles.get(lines.text(line));
        if (role == null) {
            role = kinds.beforeLink(line) < lines.to(line) ? "cut" : captionOrText(lines.text(line));
        }
        return decision(line, Verdict.KEPT, role);
    }

    /** A caption may have several lines, and a table cell or a line of code is a part of its block. */
    private String captionOrText(String line) {
        if (!caption.startsWith(line, captionAt)) {
            var next = captions.ceiling(line); // the first that can begin with it
            caption = next != null && next.startsWith(line) ? next : "";
            captionAt = 0;
        }
        captionAt += line.length() + 1;
        return caption.isEmpty() ? "text" : "caption";
    }

    private static Map<String, String> roles(List<Block> blocks) {
        var roles = new HashMap<String, String>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                roles.put(paragraph.text(), "paragraph");
            } else if (block instanceof Block.Heading heading) {
                roles.put(heading.text(), "heading");
            } else if (block instanceof Block.ListBlock list) {
                list.items().forEach(item -> roles.put(item, "list"));
            } else if (block instanceof Block.Quote quote) {
                quote.paragraphs().forEach(text -> roles.put(text, "quote"));
            } else if (block instanceof Block.Table table) {
                table.rows().forEach(row -> row.forEach(cell -> roles.put(cell, "table")));
            } else if (block instanceof Block.Figure figure) {
                roles.putIfAbsent(figure.image().caption(), "caption");
            } else if (block instanceof Block.Code code) {
                code.text().lines().forEach(text -> roles.put(text, "code"));
            }
        }
        return roles;
    }

    private LineDecision outside(int line, Headline headline) {
        return decision(line, Verdict.OUTSIDE, line == headline.line() ? "headline" : look(line));
    }

    /** What a line outside of the text looks like. */
    private String look(int line) {
        var group = kinds.group(line);
        if (kinds.isBar(line)) {
            return "dateline";
        }
        if (kinds.isByline(line)) {
            return "byline";
        }
        if (group != null) {
            return group.reason();
        }
        if (lines.linkLetters(line) * 2 > lines.letters(line)) {
            return "links";
        }
        return sections.get(lines.block(line))
                ? "section"
                : weights.weight(line) >= BodyFinder.SENTENCE ? "sentence" : "label";
    }

    private LineDecision decision(int line, Verdict verdict, String reason) {
        var element = names.computeIfAbsent(lines.block(line), block -> ElementNames.of(tree, block));
        return new LineDecision(lines.text(line), verdict, reason, weights.weight(line), element);
    }

    /** An element's weight when the text was looked for. */
    public int weight(int container) {
        return weights.score(container);
    }

    /** Where the generic search finds the text. */
    public Region found() {
        return weights.find();
    }

    /** The elements beside the text that came nearest to being it. */
    public List<Integer> rivals(Region region, int most) {
        var rivals = new ArrayList<Integer>();
        while (rivals.size() < most) {
            int best = heaviestApartFrom(region, rivals);
            if (best < 0) {
                break;
            }
            rivals.add(best);
        }
        return rivals;
    }

    private int heaviestApartFrom(Region region, List<Integer> rivals) {
        int best = -1;
        for (int node = 1; node < tree.size(); node++) {
            boolean isHeavier =
                    weights.isContainer(node) && weights.score(node) > (best < 0 ? LEAST_RIVAL : weights.score(best));
            boolean isText = region.exists() && overlap(node, region.container());
            best = isHeavier && !isText && !overlapsAny(node, rivals) ? node : best;
        }
        return best;
    }

    private boolean overlapsAny(int node, List<Integer> others) {
        for (int other : others) {
            if (overlap(node, other)) {
                return true;
            }
        }
        return false;
    }

    private boolean overlap(int node, int other) {
        return node == other || tree.isWithin(node, other) || tree.isWithin(other, node);
    }
}
