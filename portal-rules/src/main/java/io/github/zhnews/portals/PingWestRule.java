// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 品玩. */
public final class PingWestRule implements PortalRule {
    /** For the service loader. */
    public PingWestRule() {}

    @Override
    public String id() {
        return "pingwest";
    }

    @Override
    public String name() {
        return "品玩";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("pingwest.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2024")
                        .seen("2024-01", "2026-10")
                        .when("section .article-style")
                        .body("section .article-style")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2019-12")
                        .when("article.post-article", "#sc-container")
                        .marks("article.post-article[ptime]", "div.post-head > h1.title")
                        .title(text("div.post-head > h1.title"))
                        .published(attr("article.post-article", "ptime"))
                        .keywords(meta("keywords"))
                        .channel(text("span.post-category"))
                        .body("#sc-container")
                        .build());
    }
}
