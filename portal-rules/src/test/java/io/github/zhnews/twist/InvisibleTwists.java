// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.OTHER;
import static io.github.zhnews.twist.Token.Kind.START;
import static io.github.zhnews.twist.Token.Kind.TEXT;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Spaces that do not collapse, and characters that display nothing. */
final class InvisibleTwists {
    private static final Map<String, String> SPACES = new LinkedHashMap<>();
    private static final Map<String, String> NOTHING = new LinkedHashMap<>();

    /** Those that are put everywhere; the others, spelled otherwise, at some places only. */
    private static final Set<String> EVERYWHERE = Set.of("&nbsp;", "U+200B");

    private static final Pattern GAP = Pattern.compile("(?<=[^ \t\r\n\f])[ \t\r\n\f]+(?=[^ \t\r\n\f])");
    private static final Pattern WITHIN_WORDS =
            Pattern.compile("(?<=[\u4E00-\u9FFF])(?=[\u4E00-\u9FFF]{1,2}(?:[^\u4E00-\u9FFF]|$))");

    static {
        SPACES.put("&nbsp;", "&nbsp;");
        SPACES.put("U+00A0", "\u00A0");
        SPACES.put("U+3000", "\u3000\u3000");
        SPACES.put("&emsp;", "&emsp;&#12288;");
        NOTHING.put("U+200B", "\u200B");
        NOTHING.put("U+FEFF", "\uFEFF");
        NOTHING.put("&shy;", "&shy;");
        NOTHING.put("&#8203;&#173;", "&#8203;&#173;");
    }

    private InvisibleTwists() {}

    static List<Twist> all() {
        var twists = new ArrayList<Twist>();
        SPACES.forEach((name, s) -> {
            twists.addAll(beside(name, s));
            twists.add(loose(name + " for spaces of text", text -> spaced(text, s)));
            if (EVERYWHERE.contains(name)) {
                twists.add(headings(name + " for spaces of headings", text -> spaced(text, s)));
                twists.add(title(name + " for spaces of the title", text -> spaced(text, s)));
            }
        });
        NOTHING.forEach((name, s) -> {
            twists.addAll(beside(name, s));
            twists.add(loose(name + " within texts", text -> parted(text, s)));
            if (EVERYWHERE.contains(name)) {
                twists.add(headings(name + " within headings", text -> parted(text, s)));
                twists.add(title(name + " within the title", text -> parted(text, s)));
            }
        });
        return twists;
    }

    private static List<Twist> beside(String name, String s) {
        var first = Twist.ofTokens(name + " before paragraphs' elements", tokens -> outside(tokens, s, ""));
        return EVERYWHERE.contains(name)
                ? List.of(
                        first,
                        Twist.ofTokens(name + " behind paragraphs' elements", tokens -> outside(tokens, "", s)),
                        Twist.ofTokens(name + " before paragraphs' text", tokens -> inside(tokens, s, "")),
                        Twist.ofTokens(name + " behind paragraphs' text", tokens -> inside(tokens, "", s)))
                : List.of(first);
    }

    private static Twist loose(String name, UnaryOperator<String> change) {
        return Twist.ofEach(name, token -> token.isLoose() ? token.with(change.apply(token.source())) : token);
    }

    private static Twist title(String name, UnaryOperator<String> change) {
        return Twist.ofEach(
                name,
                token -> token.is(TEXT) && token.name().equals("title")
                        ? token.with(change.apply(token.source()))
                        : token);
    }

    private static Twist headings(String name, UnaryOperator<String> change) {
        return Twist.ofTokens(name, tokens -> inHeadings(tokens, change));
    }

    /** Puts something before the first and behind the last element of each line, where it has text. */
    private static List<Token> outside(List<Token> tokens, String before, String behind) {
        Set<Integer> starts = new HashSet<>();
        Set<Integer> ends = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isLoose() && !tokens.get(i).isBlank()) {
                starts.add(edge(tokens, i, -1));
                ends.add(edge(tokens, i, 1));
            }
        }
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            if (ends.contains(i)) {
                out.add(Token.made(behind));
            }
            out.add(tokens.get(i));
            if (starts.contains(i)) {
                out.add(Token.made(before));
            }
        }
        return out;
    }

    /** The same within the innermost elements. */
    private static List<Token> inside(List<Token> tokens, String before, String behind) {
        var out = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            var token = tokens.get(i);
            if (token.isLoose() && !token.isBlank()) {
                token = token.with((edge(tokens, i, -1) >= 0 ? before : "")
                        + token.source()
                        + (edge(tokens, i, 1) >= 0 ? behind : ""));
            }
            out.add(token);
        }
        return out;
    }

    /** The block's tag or line break that a text stands beside, inline tags apart, or -1. */
    private static int edge(List<Token> tokens, int text, int step) {
        for (int i = text + step; i >= 0 && i < tokens.size(); i += step) {
            var token = tokens.get(i);
            if (token.isBreak()) {
                return token.inBody() && !token.fixed() ? i : -1;
            }
            boolean passes = token.is(TEXT) && token.isBlank()
                    || token.is(OTHER)
                    || !token.isVoid() && !token.fixed() && token.is(step < 0 ? START : Token.Kind.END);
            if (!passes || token.name().equals("button")) {
                return -1;
            }
        }
        return -1;
    }

    private static List<Token> inHeadings(List<Token> tokens, UnaryOperator<String> change) {
        var out = new ArrayList<Token>();
        boolean inside = false;
        for (var token : tokens) {
            if (token.isHeading()) {
                inside = token.is(START);
            }
            out.add(inside && token.isLoose() ? token.with(change.apply(token.source())) : token);
        }
        return out;
    }

    /** White space within a text replaced. */
    private static String spaced(String text, String space) {
        return GAP.matcher(text).replaceAll(space);
    }

    /** Something put before the last two Chinese characters of a run, each. */
    private static String parted(String text, String nothing) {
        return WITHIN_WORDS.matcher(text).replaceAll(nothing);
    }
}
