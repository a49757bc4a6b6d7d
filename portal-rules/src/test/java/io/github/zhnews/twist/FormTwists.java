// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.OTHER;
import static io.github.zhnews.twist.Token.Kind.START;
import static io.github.zhnews.twist.Token.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The form of the file: minified, pretty-printed, its line ends, its document type, end tags that may be left out. */
final class FormTwists {
    private static final Set<String> ENDS_P = Set.of(
            ("address article aside blockquote center details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5"
                            + " h6 header hr main menu nav ol p pre section ul")
                    .split(" "));
    private static final Set<String> AROUND_P =
            Set.of("div", "article", "section", "td", "li", "blockquote", "body", "main", "center", "figure");

    private FormTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofTokens("minified", FormTwists::minified),
                Twist.ofTokens("pretty-printed", FormTwists::pretty),
                Twist.ofText("CRLF", page -> lines(page).replace("\n", "\r\n")),
                Twist.ofText("CR", page -> lines(page).replace("\n", "\r")),
                Twist.ofText("LF", FormTwists::lines),
                Twist.ofTokens("no document type", tokens -> typed(tokens, "")),
                Twist.ofTokens("document type of HTML 5", tokens -> typed(tokens, "<!DOCTYPE html>\n")),
                Twist.ofTokens(
                        "document type of XHTML",
                        tokens -> typed(
                                tokens,
                                "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\""
                                        + " \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n")),
                Twist.ofTokens("end tags of paragraphs twice", FormTwists::twice),
                Twist.ofTokens("end tags of paragraphs left out", FormTwists::unclosed),
                Twist.ofTokens(
                        "end tags of body and html left out",
                        tokens -> tokens.stream()
                                .filter(token -> !token.isEnd("body") && !token.isEnd("html"))
                                .toList()));
    }

    private static String lines(String page) {
        return page.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<Token> minified(List<Token> tokens) {
        var bare = TagTwists.bareTags(tokens).stream()
                .filter(token -> !token.is(OTHER) || !token.source().startsWith("<!--"))
                .map(token -> SpaceTwists.grown(token, " "))
                .toList();
        return SpaceTwists.without(bare);
    }

    /** Each block's tag on a line of its own, indented by its depth. */
    private static List<Token> pretty(List<Token> tokens) {
        var out = new ArrayList<Token>();
        int depth = 0;
        for (var token : SpaceTwists.without(tokens)) {
            boolean open = token.inBody() && !token.fixed() && token.isBreak();
            if (open && !token.isVoid()) {
                depth = Math.max(0, depth + (token.is(START) ? 1 : -1));
            }
            var line = "\n" + "  ".repeat(Math.min(depth, 40));
            if (open && !token.isStart("body")) {
                out.add(Token.made(line));
            }
            out.add(token);
            if (open && !token.isEnd("html")) {
                out.add(Token.made(line + "  "));
            }
        }
        return out;
    }

    private static List<Token> typed(List<Token> tokens, String type) {
        var out = new ArrayList<Token>();
        out.add(Token.made(type));
        tokens.stream()
                .filter(token -> !token.is(OTHER)
                        || !token.source().toLowerCase(Locale.ROOT).startsWith("<!doctype"))
                .forEach(out::add);
        return out;
    }

    private static List<Token> twice(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            out.add(token);
            if (token.isEnd("p") && token.inBody() && !token.fixed()) {
                out.add(Token.made("</p>"));
            }
        }
        return out;
    }

    private static List<Token> unclosed(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).isEnd("p") || !mayBeLeftOut(tokens, i)) {
                out.add(tokens.get(i));
            }
        }
        return out;
    }

    /** As the standard has it: a block follows, or the end of what stands around; and nothing is open in the paragraph. */
    private static boolean mayBeLeftOut(List<Token> tokens, int end) {
        int inline = 0;
        int i = end - 1;
        for (; i >= 0 && !tokens.get(i).isStart("p"); i--) {
            var token = tokens.get(i);
            if (token.isBreak() && !token.name().equals("br")) {
                return false;
            }
            if (!token.isVoid()) {
                inline += token.is(START) ? 1 : token.is(Token.Kind.END) ? -1 : 0;
            }
        }
        int next = end + 1;
        while (next < tokens.size()
                && tokens.get(next).is(TEXT)
                && tokens.get(next).isBlank()) {
            next++;
        }
        if (i < 0 || inline != 0 || next == tokens.size()) {
            return false;
        }
        var token = tokens.get(next);
        return token.is(START)
                ? ENDS_P.contains(token.name())
                : token.is(Token.Kind.END) && AROUND_P.contains(token.name());
    }
}
