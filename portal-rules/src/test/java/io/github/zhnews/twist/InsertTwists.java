// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.RAW;
import static io.github.zhnews.twist.Token.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Comments, scripts and styles that have nothing to do with the article, and elements without content. */
final class InsertTwists {
    private static final Set<String> FLOW = Set.of("p", "div", "h1", "h2", "h3", "ul", "table", "section", "article");
    private static final String SCRIPT =
            "<script>var slot_4 = {id: 4, w: 300}; (window.track || function () {})(slot_4);</script>";
    private static final String STYLE =
            "<style type=\"text/css\">.slot-4 { margin: 0 8px } a > b { color: red }</style>";
    private static final String PIXEL =
            "<noscript><img src=\"https://stat.qinghe.example/p.gif?id=4\" width=\"1\" height=\"1\"></noscript>";
    private static final String MARKUP = "<!-- <p>责任编辑：乔木</p><div class=\"next\"><a href=\"/2.html\">下一页</a></div> -->";

    private InsertTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofTokens("comments between all pieces", tokens -> betweenAll(tokens, "<!-- 7 -->")),
                Twist.ofTokens("empty comments between all pieces", tokens -> betweenAll(tokens, "<!---->")),
                Twist.ofEach(
                        "comments within texts", token -> token.isLoose() ? token.with(split(token.source())) : token),
                Twist.ofTokens("comments of markup before blocks", tokens -> beforeBlocks(tokens, MARKUP)),
                Twist.ofTokens(
                        "conditional comments before blocks",
                        tokens -> beforeBlocks(tokens, "<!--[if lt IE 9]><p>请升级浏览器</p><![endif]-->")),
                Twist.ofTokens("scripts before blocks", tokens -> beforeBlocks(tokens, SCRIPT)),
                Twist.ofTokens("styles before blocks", tokens -> beforeBlocks(tokens, STYLE)),
                Twist.ofTokens("noscript before blocks", tokens -> beforeBlocks(tokens, PIXEL)),
                Twist.ofTokens("scripts at the ends of paragraphs", tokens -> atEnds(tokens, SCRIPT)),
                Twist.ofTokens("styles at the ends of paragraphs", tokens -> atEnds(tokens, STYLE)),
                Twist.ofTokens("scripts at the starts of paragraphs", tokens -> atStarts(tokens, SCRIPT)),
                Twist.ofTokens(
                        "empty anchors at the starts of paragraphs", tokens -> atStarts(tokens, "<a name=\"p4\"></a>")),
                Twist.ofTokens(
                        "empty elements at the starts of paragraphs",
                        tokens -> atStarts(tokens, "<span></span><font></font>")),
                Twist.ofTokens(
                        "empty elements at the ends of paragraphs",
                        tokens -> atEnds(tokens, "<strong></strong><i></i>")),
                Twist.ofTokens("scripts in the head", tokens -> inHead(tokens, SCRIPT + STYLE)));
    }

    private static List<Token> betweenAll(List<Token> tokens, String comment) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            boolean inRaw = token.is(RAW) || token.is(TEXT) && !token.name().isEmpty();
            if (inRaw) {
                out.remove(out.size() - 1);
            }
            out.add(token);
            boolean isLast = token.is(TEXT) && token.source().endsWith("<");
            if (!isLast && !inRaw) {
                out.add(Token.made(comment));
            }
        }
        return out;
    }

    /** A comment in the middle of a text, where no reference is cut. */
    private static String split(String text) {
        int middle = text.length() / 2;
        boolean cuts = text.indexOf('&') >= 0 || text.indexOf('<') >= 0 || text.isBlank();
        return cuts ? text : text.substring(0, middle) + "<!-- 7 -->" + text.substring(middle);
    }

    private static List<Token> beforeBlocks(List<Token> tokens, String made) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.is(Token.Kind.START) && token.inBody() && !token.fixed() && FLOW.contains(token.name())) {
                out.add(Token.made(made));
            }
            out.add(token);
        }
        return out;
    }

    private static List<Token> atStarts(List<Token> tokens, String made) {
        var out = new ArrayList<Token>();
        int links = 0;
        for (var token : tokens) {
            out.add(token);
            links += token.isStart("a") ? 1 : token.isEnd("a") ? -links : 0;
            boolean endsLink = links > 0 && made.startsWith("<a ");
            if (token.isStart("p") && token.inBody() && !token.fixed() && !endsLink) {
                out.add(Token.made(made));
            }
        }
        return out;
    }

    private static List<Token> atEnds(List<Token> tokens, String made) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.isEnd("p") && token.inBody() && !token.fixed()) {
                out.add(Token.made(made));
            }
            out.add(token);
        }
        return out;
    }

    private static List<Token> inHead(List<Token> tokens, String made) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            if (token.isEnd("head")) {
                out.add(Token.made(made));
            }
            out.add(token);
            if (token.isStart("head")) {
                out.add(Token.made(made));
            }
        }
        return out;
    }
}
