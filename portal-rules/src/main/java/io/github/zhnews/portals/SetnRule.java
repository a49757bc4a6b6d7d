// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 三立新聞網. */
public final class SetnRule implements PortalRule {
    /** For the service loader. */
    public SetnRule() {}

    @Override
    public String id() {
        return "setn";
    }

    @Override
    public String name() {
        return "三立新聞網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("setn.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("#ckuse article, #Content1")
                        .title(text("h1.news-title-3"), text("div.newsTitle"))
                        .published(
                                text("time.page_date"),
                                text(".pageDate"),
                                text(".newsTime time"),
                                meta("article:published_time"))
                        .keywords(meta("news_keywords"))
                        .body("#ckuse article", "#Content1")
                        .drop("#gad_setn_innity_oop_1x1")
                        .build(),
                Layout.named("m-2018")
                        .seen("2018-01", "2026-10")
                        .when("section.news-all-area", "div.page-date > time")
                        .title(text("section.news-all-area h1"))
                        .published(text("div.page-date > time"))
                        .body("article", ".content-p")
                        .build(),
                Layout.named("ent-2018") // 娛樂
                        .seen("2018-01", "2020-12")
                        .when(".Content2")
                        .published(text(".time"))
                        .body(".Content2")
                        .build());
    }
}
