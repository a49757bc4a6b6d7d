// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 風傳媒. */
public final class StormRule implements PortalRule {
    /** For the service loader. */
    public StormRule() {}

    @Override
    public String id() {
        return "storm";
    }

    @Override
    public String name() {
        return "風傳媒";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("storm.mg");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("div[data-test-comp=ArticleContent]")
                        .body("div[data-test-comp=ArticleContent]")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2024-12")
                        .when("#article_title", "#article_inner_wrapper")
                        .marks("#CMS_wrapper", "span#info_time")
                        .title(text("#article_title"))
                        .published(text("#info_time"), attr("[itemprop=datePublished]", "content"))
                        .authors(each("span.info_author"), meta("dable:author"))
                        .body("#CMS_wrapper", "#article_inner_wrapper article")
                        .drop(".notify_wordings, #premium_block, blockquote, .related_copy_content")
                        .build());
    }
}
