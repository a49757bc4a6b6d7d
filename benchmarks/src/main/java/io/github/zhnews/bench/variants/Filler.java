// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import io.github.zhnews.bench.corpus.GoldPage;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.jsoup.nodes.Element;

/** Markup as it stands around texts, made of what other pages say. */
final class Filler {
    private static final List<String> BOXES =
            List.of("list", "news-list", "box", "col", "wrap", "item-box", "c-1x", "cards");
    private static final List<String> HEADINGS = List.of("h2", "h3", "h4", "div", "span");
    private static final int MAX_SUMMARY = 110;
    private static final int MIN_SUMMARY = 30;

    private final List<GoldPage> others;
    private final Random random;

    Filler(List<GoldPage> others, Random random) {
        this.others = others;
        this.random = random;
    }

    <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean even() {
        return random.nextBoolean();
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    private GoldPage other() {
        return one(others);
    }

    private static String title(GoldPage page) {
        var title = page.gold().title();
        return title == null || title.isBlank() ? page.gold().paragraphs().get(0) : title;
    }

    private String date() {
        return "2024-%02d-%02d %02d:%02d".formatted(between(1, 12), between(1, 28), between(0, 23), between(0, 59));
    }

    private String summary(GoldPage page) {
        var text = page.gold().paragraphs().stream()
                .filter(paragraph -> paragraph.length() >= MIN_SUMMARY)
                .findFirst()
                .orElse(title(page));
        return text.length() <= MAX_SUMMARY || even()
                ? text
                : text.substring(0, MAX_SUMMARY) + one(List.of("…", "...", ""));
    }

    private Element box() {
        return new Element(one(List.of("div", "section", "div"))).addClass(one(BOXES));
    }

    /** Headlines, each a link. */
    Element links(int count) {
        var list = new Element("ul").addClass(one(BOXES));
        for (int i = 0; i < count; i++) {
            link(list.appendElement("li"), title(other()));
        }
        return list;
    }

    private void link(Element parent, String text) {
        parent.appendElement("a")
                .attr("href", "/a/" + random.nextInt(1_000_000) + ".html")
                .text(text);
    }

    /** Cards of other articles: headline, summary and mostly a date, the summary within the link or behind it. */
    Element teasers(int count) {
        var box = box();
        var heading = one(HEADINGS);
        boolean isLinked = random.nextInt(3) == 0;
        boolean isDated = even();
        boolean hasPicture = even();
        if (even()) {
            box.appendElement(one(HEADINGS)).text(one(List.of("热点新闻", "猜你喜欢", "更多", "其他人也在看", "最新消息")));
        }
        for (int i = 0; i < count; i++) {
            var page = other();
            var card = box.appendElement(one(List.of("div", "li")));
            if (hasPicture) {
                card.appendElement("img").attr("src", "/t/" + random.nextInt(1_000_000) + ".jpg");
            }
            if (isLinked) {
                var link = card.appendElement("a").attr("href", "/b/" + random.nextInt(1_000_000));
                link.appendElement(heading).text(title(page));
                link.appendElement("p").text(summary(page));
            } else {
                link(card.appendElement(heading), title(page));
                card.appendElement("p").text(summary(page));
            }
            if (isDated) {
                card.appendElement("span").text(date());
            }
        }
        return box;
    }

    /** A further article as pages load it below the first: headline, bar and paragraphs in an element of the given sort. */
    Element article(Element like) {
        var page = other();
        var outer = new Element("div").addClass(one(BOXES));
        var headline = outer.appendElement(one(List.of("h1", "h2", "h1", "div")));
        if (even()) {
            link(headline, title(page));
        } else {
            headline.text(title(page));
        }
        outer.appendElement("div").text(date() + (even() ? " 来源：" + one(List.of("某某日报", "某某网", "某某晚报")) : ""));
        var body = outer.appendElement(Objects.requireNonNull(like).tagName().equals("body") ? "div" : like.tagName());
        body.attributes().addAll(like.attributes());
        body.removeAttr("id");
        page.gold().paragraphs().forEach(paragraph -> body.appendElement("p").text(paragraph));
        return outer;
    }
}
