// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 今日头条. */
public final class ToutiaoRule implements PortalRule {
    /** For the service loader. */
    public ToutiaoRule() {}

    @Override
    public String id() {
        return "toutiao";
    }

    @Override
    public String name() {
        return "今日头条";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("toutiao.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2021")
                        .seen("2021-01", "2026-10")
                        .when(".article-content h1", "article.tt-article-content, article.syl-article-base")
                        .marks(".article-meta .name")
                        .title(text(".article-content h1"))
                        .published(text(".article-content .article-meta"))
                        .source(text(".article-content .article-meta .name"))
                        .body("article.tt-article-content", "article.syl-article-base")
                        .build(),
                Layout.named("data-2021") // the same before its scripts have run
                        .seen("2021-01", "2026-10")
                        .when("script#RENDER_DATA", "#root")
                        .title(script("#RENDER_DATA", "data.title"))
                        .published(script("#RENDER_DATA", "data.publishTime"))
                        .source(script("#RENDER_DATA", "data.source"))
                        .content(script("#RENDER_DATA", "data.content"))
                        .build(),
                Layout.named("pc-2018")
                        .seen("2017-06", "2020-12")
                        .when("h1.article-title", ".article-content")
                        .marks(".article-box", ".article-sub")
                        .title(text("h1.article-title"))
                        .published(text(".article-sub"))
                        .source(text(".article-sub > span:not(.original)"))
                        .keywords(each(".article-tag .tag-item"))
                        .channel(each(".chinese-tag a:not(:first-child)"))
                        .body(".article-content")
                        .captions(".pgc-img-caption")
                        .build(),
                Layout.named("gallery-2018") // pictures and their texts are in the script
                        .seen("2017-06", "2020-12")
                        .when(".galleryBox h2.title")
                        .marks(".info-box .media-user", ".image-list")
                        .title(script("BASE_DATA.galleryInfo", "title"))
                        .published(text(".action-report .time"))
                        .source(text(".info-box .media-user"))
                        .channel(each(".chinese-tag a:not(:first-child)"))
                        .build());
    }
}
