// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** White space where HTML collapses it. */
final class SpaceTwists {
    private static final Pattern RUN = Pattern.compile("[ \t\r\n\f]+");

    private SpaceTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofEach("white space grown", token -> grown(token, " \n\t  ")),
                Twist.ofEach("white space to line breaks", token -> grown(token, "\n")),
                Twist.ofEach("white space collapsed", token -> grown(token, " ")),
                Twist.ofTokens("white space beside blocks", tokens -> beside(tokens, "\n        ")),
                Twist.ofTokens("no white space beside blocks", SpaceTwists::without));
    }

    /** Each run of white space made another. */
    static Token grown(Token token, String run) {
        return token.isLoose() ? token.with(RUN.matcher(token.source()).replaceAll(run)) : token;
    }

    static List<Token> beside(List<Token> tokens, String space) {
        var out = new ArrayList<Token>();
        for (var token : tokens) {
            boolean open = token.inBody() && !token.fixed() && token.isBreak();
            if (open && !token.isStart("body")) {
                out.add(Token.made(space));
            }
            out.add(token);
            if (open && !token.isStart("pre") && !token.isEnd("html")) {
                out.add(Token.made(space));
            }
        }
        return out;
    }

    static List<Token> without(List<Token> tokens) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (!token.isLoose()) {
                out.add(token);
                continue;
            }
            boolean after = i > 0 && tokens.get(i - 1).isBreak();
            boolean before = i + 1 < tokens.size() && tokens.get(i + 1).isBreak();
            var text = token.source();
            int from = 0;
            int to = text.length();
            while (after && from < to && Token.isSpace(text.charAt(from))) {
                from++;
            }
            while (before && to > from && Token.isSpace(text.charAt(to - 1))) {
                to--;
            }
            out.add(token.with(text.substring(from, to)));
        }
        return out;
    }
}
