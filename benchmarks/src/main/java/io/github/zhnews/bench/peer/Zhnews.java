// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.peer;

import io.github.zhnews.NewsParser;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** This library, with the rules on the class path or without any. */
final class Zhnews implements Peer {
    private final String name;
    private final NewsParser parser;

    private Zhnews(String name, NewsParser parser) {
        this.name = name;
        this.parser = parser;
    }

    static Zhnews withRules() {
        return new Zhnews(Peers.ZHNEWS, NewsParser.create());
    }

    static Zhnews withoutRules() {
        return new Zhnews(
                Peers.ZHNEWS_NO_RULES,
                NewsParser.builder().rules(RuleSet.none()).build());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return Versions.of("zhnews");
    }

    @Override
    public Reading read(String html, @Nullable URI url) {
        var article = parser.parse(html, url);
        return new Reading(
                article.text(),
                article.title(),
                article.published().map(Object::toString).orElse(""),
                article.source().map(source -> source.name()).orElse(""),
                article.authors(),
                article.editors(),
                article.images().stream().map(image -> image.url().toString()).toList());
    }
}
