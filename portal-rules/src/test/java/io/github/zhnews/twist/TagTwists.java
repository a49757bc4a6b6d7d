// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static io.github.zhnews.twist.Token.Kind.END;
import static io.github.zhnews.twist.Token.Kind.START;

import io.github.zhnews.twist.StartTag.Attribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** How tags are written. */
final class TagTwists {
    private static final UnaryOperator<Token> NO_QUOTES = eachTag(tag ->
            tag.with(tag.attributes().stream().map(TagTwists::bare).toList()).toString());

    private TagTwists() {}

    static List<Twist> all() {
        return List.of(
                tags("tags written anew", StartTag::toString),
                Twist.ofEach("names in capitals", TagTwists::capitals),
                attributes(
                        "attribute names in capitals",
                        a -> new Attribute(a.name().toUpperCase(Locale.ROOT), a.value(), a.quote())),
                attributes("double quotes", a -> quoted(a, "\"")),
                attributes("single quotes", a -> quoted(a, "'")),
                Twist.ofEach("no quotes where none are needed", NO_QUOTES),
                orders("attributes reversed", list -> {
                    Collections.reverse(list);
                    return list;
                }),
                orders("attributes shuffled", list -> {
                    Collections.shuffle(list, new Random(list.size()));
                    return list;
                }),
                orders("data attributes first", list -> {
                    list.addAll(0, data());
                    return list;
                }),
                orders("data attributes last", list -> {
                    list.addAll(data());
                    return list;
                }),
                tags("a line an attribute", tag -> tag.joined("\n      ")),
                tags("space around equals signs", TagTwists::apart),
                Twist.ofEach("slashes in void elements", token -> ended(token, "/>")),
                Twist.ofEach("no slashes in void elements", token -> ended(token, ">")),
                Twist.ofEach(
                        "space in end tags",
                        token -> token.is(END) ? token.with(token.source().replaceAll(">$", " >")) : token));
    }

    private static List<Attribute> data() {
        return List.of(
                new Attribute("data-v-7c41f0", null, ""),
                new Attribute("data-track", "click_p1.s2", "\""),
                new Attribute("data-i", "17", ""));
    }

    private static Twist tags(String name, Function<StartTag, String> change) {
        return Twist.ofEach(name, eachTag(change));
    }

    private static UnaryOperator<Token> eachTag(Function<StartTag, String> change) {
        return token -> {
            if (!token.is(START) || !token.source().endsWith(">")) {
                return token;
            }
            var tag = StartTag.of(token.source());
            return tag.isPlain() ? token.with(change.apply(tag)) : token;
        };
    }

    private static Twist attributes(String name, UnaryOperator<Attribute> change) {
        return orders(name, list -> list.stream().map(change).toList());
    }

    private static Twist orders(String name, UnaryOperator<List<Attribute>> change) {
        return tags(
                name,
                tag -> tag.with(change.apply(new ArrayList<>(tag.attributes()))).toString());
    }

    private static Token capitals(Token token) {
        if (!token.is(START) && !token.is(END)) {
            return token;
        }
        int from = token.is(END) ? 2 : 1;
        int to = from + token.name().length();
        return token.with(token.source().substring(0, from)
                + token.name().toUpperCase(Locale.ROOT)
                + token.source().substring(to));
    }

    /** Tags with no quotes but those that are needed. */
    static List<Token> bareTags(List<Token> tokens) {
        return tokens.stream().map(NO_QUOTES).toList();
    }

    private static Attribute quoted(Attribute a, String quote) {
        return a.value() == null || a.value().contains(quote) ? a : a.quoted(quote);
    }

    private static Attribute bare(Attribute a) {
        boolean needs = a.value() == null
                || a.value().isEmpty()
                || Stream.of("\"", "'", "=", "<", ">", "`").anyMatch(a.value()::contains)
                || a.value().chars().anyMatch(Token::isSpace)
                || a.value().endsWith("/");
        return needs ? a : a.quoted("");
    }

    private static String apart(StartTag tag) {
        var out = new StringBuilder("<").append(tag.name());
        for (var a : tag.attributes()) {
            out.append(' ').append(a.name());
            if (a.value() != null) {
                out.append(" = ").append(a.quote()).append(a.value()).append(a.quote());
            }
        }
        return out.append(tag.attributes().isEmpty() ? "" : " ")
                .append(tag.end())
                .toString();
    }

    private static Token ended(Token token, String end) {
        if (!token.is(START) || !token.isVoid() || !token.source().endsWith(">")) {
            return token;
        }
        var tag = StartTag.of(token.source());
        return token.with(new StartTag(tag.name(), tag.attributes(), end).toString());
    }
}
