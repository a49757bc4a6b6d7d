// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 星島頭條, 星島日報 and 星島環球網. */
public final class SingTaoRule implements PortalRule {
    /** For the service loader. */
    public SingTaoRule() {}

    @Override
    public String id() {
        return "singtao";
    }

    @Override
    public String name() {
        return "星島";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("stheadline.com", "singtao.com", "stnn.cc");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("h1.article-title", "article.content")
                        .title(text("h1.article-title"))
                        .published(text("div.time span"), text("span.time"))
                        .body("article.content")
                        .drop("#articleShareIcons", ".in-article-banner", ".stick-box-gray", ".article-pagination")
                        .build(),
                Layout.named("std-2018")
                        .seen("2018-01", "2024-12")
                        .when(".content-body")
                        .published(meta("article:published_time"))
                        .keywords(meta("keyword"))
                        .body(".content-body")
                        .build(),
                Layout.named("stnn-2017")
                        .seen("2017-01", "2024-12")
                        .when(".article-title", ".article-content")
                        .title(text(".article-title"))
                        .published(text(".date"))
                        .source(text(".source"))
                        .body(".article-content")
                        .build());
    }
}
