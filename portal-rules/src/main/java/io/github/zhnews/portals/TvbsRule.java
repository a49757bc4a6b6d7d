// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** TVBS 新聞網. */
public final class TvbsRule implements PortalRule {
    /** For the service loader. */
    public TvbsRule() {}

    @Override
    public String id() {
        return "tvbs";
    }

    @Override
    public String name() {
        return "TVBS 新聞網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("tvbs.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-01", "2026-10")
                        .when(".article_content")
                        .published(after("發佈時間", ".author"), meta("article:published_time")) // 最後更新時間 follows it
                        .authors(each(".author a"))
                        .body(".article_content")
                        .drop(".guangxuan, .nolazydiv, .lazydiv, span.endtext, .widely_declared")
                        .build(),
                Layout.named("woman-2020") // 女人我最大
                        .seen("2020-01", "2026-10")
                        .when(".woman_article h1", "article.break-words")
                        .title(text(".woman_article h1"))
                        .published(text("span[aria-label='publish time']"))
                        .authors(text("span[aria-label='article author']"))
                        .body("article.break-words")
                        .build(),
                Layout.named("pc-2015")
                        .seen("2015-01", "2018-12")
                        .when(".newsdetail-h2", ".newsdetail-content")
                        .marks(".newsdetail-time1")
                        .title(text(".newsdetail-h2"))
                        .published(text(".newsdetail-time1"))
                        .body(".newsdetail-content")
                        .build());
    }
}
