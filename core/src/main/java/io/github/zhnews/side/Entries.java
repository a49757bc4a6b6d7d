package io.github.zhnews.side;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Link;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines of lists as links to articles. */
final class Entries {
    private static final int MIN_TITLE = 5;
    private static final int MAX_TITLE = 80;
    /** The Chinese characters that a headline has at least; names of users and counts have fewer. */
    private static final int MIN_HAN = 4;
    /** How links begin that lead to no article. */
    private static final String[] TOOLS = {"返回", "下载", "查看", "更多", "点击", "登录", "注册", "责任编辑", "責任編輯", "•責任編輯", "我要"};
    /** How many elements may stand between a link and its words. */
    private static final int MAX_CLIMB = 8;

    private final Page page;
    private final Tree tree;
    private final Lines lines;

    Entries(Page page) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
    }

    /** Whether most of a line is links of a headline's length. */
    boolean isEntry(int line) {
        int linked = lines.linkLetters(line);
        return linked >= MIN_TITLE && linked * 2 >= lines.letters(line) && !of(line).isEmpty();
    }

    /** The links of a line that are as long as headlines. */
    List<Link> of(int line) {
        if (lines.linkLetters(line) < MIN_TITLE) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        int done = -1;
        for (int node = lines.firstNode(line); node < lines.endNode(line); node++) {
            int anchor = tree.tag(node) == Tag.TEXT ? anchor(node) : -1;
            if (anchor > 0 && anchor != done) {
                done = anchor;
                add(anchor, line, links);
            }
        }
        return links;
    }

    private void add(int anchor, int line, List<Link> links) {
        int from = Math.max(anchor, lines.firstNode(line));
        int to = Math.min(tree.end(anchor), lines.endNode(line));
        int letters = tree.lettersBetween(from, to);
        var href = tree.attr(anchor, Attr.HREF);
        if (letters < MIN_TITLE || letters > MAX_TITLE || href == null) {
            return;
        }
        var url = page.resolve(href);
        if (url == null || isFrontPage(url.getRawPath(), url.getRawQuery())) {
            return;
        }
        var words = Spaces.clean(tree.chars(), tree.textFrom(from), tree.textTo(to - 1));
        if (words.codePoints().filter(Spaces::isHan).count() < MIN_HAN || isTool(words)) {
            return;
        }
        links.add(new Link(whole(words, anchor), url));
    }

    private static boolean isTool(String words) {
        for (var start : TOOLS) {
            if (words.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFrontPage(String path, String query) {
        return (path == null || path.length() <= 1) && query == null;
    }

    /** A title that was cut off to fit its list stands in full in an attribute. */
    private String whole(String words, int anchor) {
        var title = tree.attr(anchor, Attr.TITLE);
        var cut = words.endsWith("...")
                ? words.substring(0, words.length() - 3)
                : words.endsWith("…") ? words.replaceFirst("(?<!…)…++$", "") : words;
        if (title == null || title.length() > 2 * MAX_TITLE || title.length() <= cut.length()) {
            return words;
        }
        var full = Spaces.clean(title);
        return full.startsWith(cut) ? full : words;
    }

    private int anchor(int text) {
        int node = tree.parent(text);
        for (int i = 0; i < MAX_CLIMB && node > 0; i++) {
            if (tree.tag(node) == Tag.A) {
                return node;
            }
            node = tree.parent(node);
        }
        return -1;
    }
}
