// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.Article;
import io.github.zhnews.rule.RuleSet;
import io.github.zhnews.twist.Twist.Served;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** What pages are read as, with the portals' rules and without them. */
final class Readings {
    private static final Instant NOW = Instant.parse("2024-05-06T07:08:09Z");
    private static final Map<String, NewsParser> PARSERS = Map.of(
            "",
            NewsParser.builder().rules(RuleSet.discovered()).build().at(NOW),
            " without rules",
            NewsParser.builder().rules(RuleSet.none()).build().at(NOW));
    private static final Map<String, Function<Article, Object>> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("kind", Article::kind);
        PARTS.put("url", Article::url);
        PARTS.put("title", Article::title);
        PARTS.put("subtitle", Article::subtitle);
        PARTS.put("published", Article::published);
        PARTS.put("modified", Article::modified);
        PARTS.put("source", Article::source);
        PARTS.put("authors", Article::authors);
        PARTS.put("editors", Article::editors);
        PARTS.put("keywords", Article::keywords);
        PARTS.put("summary", Article::summary);
        PARTS.put("channel", Article::channel);
        PARTS.put("language", Article::language);
        PARTS.put("next page", Article::nextPage);
        PARTS.put("blocks", Article::blocks);
    }

    /** What a sample is read as by each parser. */
    private final Map<Sample, Map<String, Article>> readings = new LinkedHashMap<>();

    private Readings() {}

    static Readings of(List<Sample> samples) {
        var all = new Readings();
        for (var sample : samples) {
            var bytes = sample.html().getBytes(StandardCharsets.UTF_8);
            all.readings.put(sample, all.read(sample, new Served(bytes, "text/html; charset=utf-8")));
        }
        return all;
    }

    private Map<String, Article> read(Sample sample, Served served) {
        var articles = new TreeMap<String, Article>();
        PARSERS.forEach((mode, parser) -> {
            if (mode.isEmpty() || sample.isOfPortal()) {
                articles.put(mode, parser.parse(served.bytes(), sample.url(), served.contentType()));
            }
        });
        return articles;
    }

    /**
     * What a twist did.
     *
     * @param pages how many pages could be twisted
     * @param changes the pages that are read differently, and the parts that differ
     */
    record Outcome(int pages, Map<String, String> changes) {}

    Outcome twisted(Twist twist) {
        var changes = new TreeMap<String, String>();
        int pages = 0;
        for (var reading : readings.entrySet()) {
            var served = twist.change().apply(reading.getKey());
            if (served.isEmpty()) {
                continue;
            }
            pages++;
            var before = reading.getValue();
            read(reading.getKey(), served.get()).forEach((mode, article) -> {
                if (!article.equals(before.get(mode))) {
                    changes.put(reading.getKey() + mode, differences(before.get(mode), article));
                }
            });
        }
        return new Outcome(pages, changes);
    }

    private static String differences(Article before, Article after) {
        var parts = new ArrayList<String>();
        PARTS.forEach((name, part) -> {
            var a = part.apply(before);
            var b = part.apply(after);
            if (!a.equals(b)) {
                parts.add(name + ": "
                        + (a instanceof List<?> x && b instanceof List<?> y ? firstDifference(x, y) : a + " -> " + b));
            }
        });
        return String.join("; ", parts);
    }

    private static String firstDifference(List<?> a, List<?> b) {
        int i = 0;
        while (i < Math.min(a.size(), b.size()) && a.get(i).equals(b.get(i))) {
            i++;
        }
        return (i < a.size() ? a.get(i) : "end") + " -> " + (i < b.size() ? b.get(i) : "end");
    }
}
