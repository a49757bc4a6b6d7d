// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.util.ArrayList;
import java.util.List;

/** Elements without meaning around what is there. */
final class WrapperTwists {
    private WrapperTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofTokens("a div around the body", tokens -> aroundBody(tokens, "<div>", "</div>")),
                Twist.ofTokens(
                        "three divs around the body",
                        tokens -> aroundBody(tokens, "<div id=\"q7\"><div class=\"q8\"><div>", "</div></div></div>")),
                Twist.ofTokens("a span around the body", tokens -> aroundBody(tokens, "<span>", "</span>")),
                Twist.ofTokens("divs around paragraphs", tokens -> aroundParagraphs(tokens, "<div>", "</div>")),
                Twist.ofTokens("spans within paragraphs", tokens -> withinParagraphs(tokens, "<span>", "</span>")),
                Twist.ofTokens(
                        "fonts and spans within paragraphs",
                        tokens -> withinParagraphs(
                                tokens, "<font face=\"宋体\"><span style=\"font-size: 16px\">", "</span></font>")),
                Twist.ofEach("spans around texts", WrapperTwists::spanned));
    }

    private static Token spanned(Token token) {
        return token.isLoose() && !token.isBlank() ? token.with("<span>" + token.source() + "</span>") : token;
    }

    /** Puts something at the start and at the end of the body. */
    static List<Token> aroundBody(List<Token> tokens, String before, String behind) {
        var out = new ArrayList<Token>();
        boolean open = false;
        for (var token : tokens) {
            if (open && token.isEnd("body")) {
                out.add(Token.made(behind));
                open = false;
            }
            out.add(token);
            if (token.isStart("body") && !open) {
                out.add(Token.made(before));
                open = true;
            }
        }
        if (open) {
            out.add(Token.made(behind));
        }
        return out;
    }

    private static List<Token> aroundParagraphs(List<Token> tokens, String before, String behind) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = endOfParagraph(tokens, i);
            if (end < 0) {
                out.add(tokens.get(i));
                continue;
            }
            out.add(Token.made(before));
            out.addAll(tokens.subList(i, end + 1));
            out.add(Token.made(behind));
            i = end;
        }
        return out;
    }

    private static List<Token> withinParagraphs(List<Token> tokens, String before, String behind) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            int end = endOfParagraph(tokens, i);
            out.add(tokens.get(i));
            if (end >= 0) {
                out.add(Token.made(before));
                out.addAll(tokens.subList(i + 1, end));
                out.add(Token.made(behind));
                out.add(tokens.get(end));
                i = end;
            }
        }
        return out;
    }

    /** The end tag of the paragraph that starts here, where no other block stands in it, or -1. */
    private static int endOfParagraph(List<Token> tokens, int start) {
        if (!tokens.get(start).isStart("p")
                || !tokens.get(start).inBody()
                || tokens.get(start).fixed()) {
            return -1;
        }
        int inline = 0;
        for (int i = start + 1; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isEnd("p")) {
                return inline == 0 ? i : -1;
            }
            if (token.isBreak() && !token.name().equals("br")) {
                return -1;
            }
            if (!token.isVoid()) {
                inline += token.is(Token.Kind.START) ? 1 : token.is(Token.Kind.END) ? -1 : 0;
            }
        }
        return -1;
    }
}
