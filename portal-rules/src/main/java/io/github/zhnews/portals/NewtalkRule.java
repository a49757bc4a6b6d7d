// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新頭殼 Newtalk. */
public final class NewtalkRule implements PortalRule {
    /** For the service loader. */
    public NewtalkRule() {}

    @Override
    public String id() {
        return "newtalk";
    }

    @Override
    public String name() {
        return "新頭殼";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("newtalk.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("div.articleBody")
                        .published(text("p.publish span"))
                        .authors(each("li > a.author")) // those of columnists stand beside the text
                        .body("div.articleBody")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-01", "2020-12")
                        .when("div.content_title", "#news_content")
                        .marks("div.content_reporter", "div.content_date")
                        .title(text("div.content_title"))
                        .published(text("div.content_date"), meta("article:published_time"))
                        .authors(text("div.content_reporter"))
                        .body("#news_content")
                        .build());
    }
}
