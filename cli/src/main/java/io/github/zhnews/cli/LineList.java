// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.LineDecision.Verdict;
import io.github.zhnews.model.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the lines of an explained page. */
final class LineList {
    /** From how many on lines in a row that nobody asks about are folded away. */
    private static final int FOLDED = 4;
    /** How many lines before and behind the text may belong to it. */
    private static final int NEAR = 12;
    /** The weight of a line whose bar is full. */
    private static final double FULL = 150;

    private final Html html;
    private final List<LineDecision> lines;
    private final String lang;
    /** The first and the last line of the text's element. */
    private int first;

    private int last;

    LineList(Html html, List<LineDecision> lines, String lang) {
        this.html = html;
        this.lines = lines;
        this.lang = lang;
        first = lines.size();
        last = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).verdict() != Verdict.OUTSIDE) {
                first = Math.min(first, i);
                last = i;
            }
        }
    }

    void write() {
        html.raw("<h2>The page, line by line</h2>\n");
        if (lines.isEmpty()) {
            html.raw("<p class=\"none\">The page has no text.</p>\n");
            return;
        }
        html.raw("<div class=\"lines\">\n")
                .raw(
                        "<div class=\"line columns\"><span>#</span><span>weight</span><span>reason</span><span>line</span>")
                .raw("<span>element</span></div>\n");
        for (int i = 0; i < lines.size(); ) {
            int end = endOfDull(i);
            if (end - i >= FOLDED) {
                fold(i, end);
                i = end;
            } else {
                line(i++);
            }
        }
        html.raw("</div>\n");
        glossary();
    }

    private int endOfDull(int from) {
        int end = from;
        while (end < lines.size() && isDull(end)) {
            end++;
        }
        return end;
    }

    /** Whether nobody wonders that a line is outside of the text: far from it only what reads as text is worth a look. */
    private boolean isDull(int index) {
        var line = lines.get(index);
        if (line.verdict() != Verdict.OUTSIDE) {
            return false;
        }
        boolean near = index >= first - NEAR && index <= last + NEAR;
        return near ? Reasons.isDull(line.reason()) : !Reasons.isText(line.reason());
    }

    private void fold(int from, int to) {
        Map<Reason, Long> reasons = lines.subList(from, to).stream()
                .collect(Collectors.groupingBy(LineDecision::reason, TreeMap::new, Collectors.counting()));
        var summary = reasons.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().id())
                .collect(Collectors.joining(", "));
        html.raw("<details><summary>")
                .text((to - from) + " lines outside: " + summary)
                .raw("</summary>\n");
        for (int i = from; i < to; i++) {
            line(i);
        }
        html.raw("</details>\n");
    }

    private void line(int index) {
        var line = lines.get(index);
        html.open("div", "line " + name(line.verdict()));
        html.element("span", "number", index + 1);
        weight(line.weight());
        html.raw("<span class=\"reason\"")
                .attribute("title", line.reason().meaning())
                .raw(">")
                .text(line.reason().id())
                .raw("</span><span class=\"words\"><bdi")
                .attribute("lang", lang)
                .raw(">")
                .text(line.text())
                .raw("</bdi></span>")
                .element("code", "element", line.element())
                .raw("</div>\n");
    }

    private void weight(int weight) {
        long percent = Math.round(100 * Math.sqrt(Math.min(Math.abs(weight) / FULL, 1)));
        html.open("span", weight < 0 ? "weight minus" : "weight")
                .text(weight < 0 ? "−" + -weight : weight)
                .raw("<i style=\"width:" + percent + "%\"></i></span>");
    }

    private void glossary() {
        var reasons = lines.stream().map(LineDecision::reason).collect(Collectors.toCollection(TreeSet::new));
        html.raw("<h2>What the words mean</h2>\n<dl class=\"glossary\">\n<dt>weight</dt><dd>")
                .text(
                        "What a line counts for the element around it when the text is looked for: about the length of its"
                                + " sentences, less than nothing for labels and links. The element with the greatest sum is the"
                                + " text's, unless a layout says where the text stands.")
                .raw("</dd>\n");
        for (var reason : reasons) {
            html.element("dt", "", reason.id())
                    .element("dd", "", reason.meaning())
                    .raw("\n");
        }
        html.raw("</dl>\n");
    }

    /** The class of a verdict. */
    static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** A verdict in words. */
    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case KEPT -> "kept: text of the article";
            case DROPPED -> "dropped within the text's element";
            case TAIL -> "tail: behind the end of the text";
            case OUTSIDE -> "outside of the text's element";
        };
    }
}
