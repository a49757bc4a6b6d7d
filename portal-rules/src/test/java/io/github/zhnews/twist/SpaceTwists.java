package io.github.zhnews.twist;

import java.util.ArrayList;
import java.util.List;

/** White space where HTML collapses it. */
final class SpaceTwists {
    private SpaceTwists() {}

    static List<Twist> all() {
        return List.of(
                Twist.ofEach("white space grown", token -> grown(token, " \n\t  ")),
                Twist.ofEach("white space to line breaks", token -> grown(token, "\n")),
                Twist.ofEach("white space collapsed", token -> grown(token, " ")),
                Twist.ofTokens("white space beside blocks", tokens -> beside(tokens, "\n        ")),
                Twist.ofTokens("no white space beside blocks", SpaceTwists::without));
    }

    private static Token grown(Token token, String run) {
        return token.isLoose() ? token.with(token.source().replaceAll("[ \t\r\n\f]+", run)) : token;
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
            var text = after ? token.source().replaceAll("^[ \t\r\n\f]+", "") : token.source();
            out.add(token.with(before ? text.replaceAll("[ \t\r\n\f]+$", "") : text));
        }
        return out;
    }
}
