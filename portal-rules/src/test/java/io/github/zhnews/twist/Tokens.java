// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.END;
import static io.github.zhnews.twist.Token.Kind.OTHER;
import static io.github.zhnews.twist.Token.Kind.RAW;
import static io.github.zhnews.twist.Token.Kind.START;
import static io.github.zhnews.twist.Token.Kind.TEXT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts a page into pieces that, joined, are the page again. */
final class Tokens {
    private static final Set<String> RAW_NAMES = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    private static final Set<String> LETTERS_ONLY = Set.of("title", "textarea");
    private static final Set<String> FIXED =
            Set.of("pre", "select", "svg", "math", "object", "button", "listing", "plaintext");

    private final String page;
    private final List<Token> tokens = new ArrayList<>();
    private boolean inBody;
    private int fixed;

    private Tokens(String page) {
        this.page = page;
    }

    static List<Token> of(String page) {
        var tokens = new Tokens(page);
        tokens.read();
        return tokens.tokens;
    }

    static String join(List<Token> tokens) {
        return tokens.stream().map(Token::source).collect(Collectors.joining());
    }

    private void read() {
        int i = 0;
        while (i < page.length()) {
            if (!isMarkup(i)) {
                int from = i++;
                while (i < page.length() && !isMarkup(i)) {
                    i++;
                }
                add(TEXT, from, i, "");
            } else if (page.startsWith("<!--", i)) {
                i = add(OTHER, i, endOf("-->", i + 4), "");
            } else if (page.charAt(i + 1) == '!' || page.charAt(i + 1) == '?') {
                i = add(OTHER, i, endOf(">", i), "");
            } else {
                i = tag(i);
            }
        }
    }

    private boolean isMarkup(int at) {
        if (page.charAt(at) != '<' || at + 1 >= page.length()) {
            return false;
        }
        char c = page.charAt(at + 1);
        return isLetter(c)
                || c == '!'
                || c == '?'
                || c == '/' && at + 2 < page.length() && isLetter(page.charAt(at + 2));
    }

    private int tag(int at) {
        boolean isEnd = page.charAt(at + 1) == '/';
        int from = isEnd ? at + 2 : at + 1;
        int to = from;
        while (to < page.length() && "/> \t\r\n\f".indexOf(page.charAt(to)) < 0) {
            to++;
        }
        var name = page.substring(from, to).toLowerCase(Locale.ROOT);
        if (isEnd && FIXED.contains(name)) {
            fixed = Math.max(0, fixed - 1);
        }
        int end = add(isEnd ? END : START, at, tagEnd(to), name);
        if (isEnd) {
            return end;
        }
        inBody |= name.equals("body");
        fixed += FIXED.contains(name) ? 1 : 0;
        boolean isLetters = LETTERS_ONLY.contains(name);
        if (isLetters || RAW_NAMES.contains(name)) {
            int close = endTagOf(name, end);
            add(isLetters ? TEXT : RAW, end, close, name);
            return close;
        }
        return end;
    }

    private int tagEnd(int from) {
        int i = from;
        while (i < page.length() && page.charAt(i) != '>') {
            char c = page.charAt(i++);
            if (c == '=') {
                while (i < page.length() && Token.isSpace(page.charAt(i))) {
                    i++;
                }
                if (i < page.length() && (page.charAt(i) == '"' || page.charAt(i) == '\'')) {
                    i = endOf(page.substring(i, i + 1), i + 1);
                }
            }
        }
        return Math.min(page.length(), i + 1);
    }

    private int endTagOf(String name, int from) {
        for (int i = page.indexOf("</", from); i >= 0; i = page.indexOf("</", i + 2)) {
            if (page.regionMatches(true, i + 2, name, 0, name.length())) {
                return i;
            }
        }
        return page.length();
    }

    private int endOf(String s, int from) {
        int at = page.indexOf(s, from);
        return at < 0 ? page.length() : at + s.length();
    }

    private int add(Token.Kind kind, int from, int to, String name) {
        if (to > from) {
            boolean own = kind == TEXT && !name.isEmpty();
            tokens.add(new Token(kind, page.substring(from, to), name, inBody, fixed > 0 || own));
        }
        return to;
    }

    private static boolean isLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }
}
