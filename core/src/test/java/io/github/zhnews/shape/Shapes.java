// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.shape;

import java.util.ArrayList;
import java.util.List;

/** All shapes: each piece of {@link Pieces} in each of some places on a page, and those that are whole pages of their own. */
public final class Shapes {
    private static final String SENTENCE = "停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。";
    private static final String HEAD = "<html><head><title>云溪渡口恢复通航_云溪新闻网</title></head><body>"
            + "<div class='path'>您的位置：<a href='/'>首页</a> &gt; <a href='/news/'>新闻</a> &gt; 正文</div>";
    private static final String TITLE = "<h1>云溪渡口恢复通航</h1><p>2024-05-06 09:30 来源：云溪日报 作者：林小舟</p>";
    private static final String TEXT = ("<p>" + SENTENCE + "</p>").repeat(5);
    private static final String EDITOR = "<p>（责任编辑：何青）</p>";

    private static final int DEEP = 500;

    private Shapes() {}

    /**
     * All shapes.
     *
     * @return the shapes; their names are distinct
     */
    public static List<Shape> all() {
        var shapes = new ArrayList<>(pages());
        Pieces.all().forEach(piece -> shapes.addAll(placed(piece)));
        return shapes;
    }

    /** A piece where the places of a page may make a difference to its cost. */
    private static List<Shape> placed(String piece) {
        var shapes = new ArrayList<Shape>();
        if (piece.indexOf('<') < 0) {
            shapes.add(
                    Shape.of("in link: " + piece, HEAD + TITLE + TEXT + "<ul><li><a href=/1.html>", piece, "渡口</a>"));
            shapes.add(Shape.of("in title: " + piece, "<title>云溪渡口", piece, "</title>" + TITLE + TEXT));
            shapes.add(Shape.of("in headline: " + piece, HEAD + "<h1>渡口", piece, "桥</h1>" + TITLE + TEXT));
        }
        shapes.addAll(List.of(
                Shape.of("alone: " + piece, "", piece),
                Shape.of("in text: " + piece, HEAD + TITLE + "<div id=text>" + TEXT, piece, TEXT + EDITOR + "</div>"),
                Shape.of("before: " + piece, HEAD, piece, TITLE + "<div id=text>" + TEXT + EDITOR + "</div>"),
                Shape.of("behind: " + piece, HEAD + TITLE + "<div id=text>" + TEXT + EDITOR + "</div><div>", piece),
                Shape.of("in code: " + piece, HEAD + TITLE + TEXT + "<pre><code>", piece),
                Shape.of("in table: " + piece, HEAD + TITLE + "<table><tr><td>" + TEXT + "<td>", piece),
                Shape.of("in figure: " + piece, HEAD + TITLE + TEXT + "<figure><img src=/b.jpg><figcaption>", piece),
                Shape.of(
                        "deep: " + piece,
                        HEAD + TITLE + "<div id=text>" + TEXT + "<div>".repeat(DEEP / 2) + "<span>".repeat(DEEP / 2),
                        piece)));
        return shapes;
    }

    /** Pages of two or more repeated pieces, where each of one kind might be compared with each of the other. */
    private static List<Shape> pages() {
        var shapes = new ArrayList<Shape>();
        for (var pair : Pieces.pairs()) {
            var name = String.join(" … ", pair);
            shapes.add(Shape.of("both: " + name, HEAD + TITLE, pair.get(0), TEXT, pair.get(1), "<p>" + SENTENCE));
        }
        for (var attribute : Pieces.LONG_ATTRIBUTES) {
            var line = "<p>云溪渡口{n}。</p>";
            shapes.add(Shape.of(
                    "wide: " + attribute, HEAD + TITLE + "<div " + attribute + "=\"", "x{n} ", "\">" + TEXT, line));
            shapes.add(Shape.of(
                    "wide, few words: " + attribute,
                    HEAD + "<div " + attribute + "=\"",
                    "x{n} ",
                    "\">" + TITLE + "<p>来源：云溪日报 林小舟 何青 2024-05-06 09:31</p></div>" + TEXT));
        }
        for (var tag : Pieces.NESTED) {
            shapes.add(Shape.of("nested: " + tag, HEAD + TITLE + TEXT, "<" + tag + ">", SENTENCE));
            shapes.add(Shape.of("nested, with text: " + tag, HEAD + TITLE + TEXT, "<" + tag + ">渡口。"));
            shapes.add(Shape.of(
                    "nested, closed: " + tag, HEAD + TITLE + TEXT, "<" + tag + ">", SENTENCE, "</" + tag + ">"));
        }
        for (var start : Pieces.UNCLOSED) {
            shapes.add(Shape.of("unclosed: " + start, HEAD + TITLE + TEXT + start, "云溪渡口{n}，"));
        }
        for (var script : Pieces.SCRIPTS) {
            var parts = script.split("¶", -1);
            shapes.add(Shape.of("script: " + script, HEAD + parts[0], parts[1], parts[2] + TITLE + TEXT));
        }
        for (var meta : Pieces.METAS) {
            var start = "<meta name='" + meta + "' content='";
            shapes.add(Shape.of("meta: " + meta, start, "林小舟 何青、", "'>" + HEAD + TITLE + TEXT));
            shapes.add(Shape.of("meta, distinct: " + meta, start, "林{w} ", "'>" + HEAD + TITLE + TEXT));
            shapes.add(Shape.of("meta, one word: " + meta, start, "渡", "'>" + HEAD + TITLE + TEXT));
        }
        var ones = "一".repeat(150);
        shapes.add(Shape.of(
                "empty elements in a headline",
                "<title>" + ones + "</title><p>" + "<i>一</i>".repeat(150),
                "<b></b>",
                "一</p>" + TEXT));
        shapes.add(Shape.of("ordinary", HEAD + TITLE + "<div id=text>", "<p>第{n}班。" + SENTENCE + "</p>\n", "</div>"));
        return shapes;
    }
}
