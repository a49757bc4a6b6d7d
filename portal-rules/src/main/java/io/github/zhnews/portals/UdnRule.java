// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 聯合新聞網, with 世界日報. */
public final class UdnRule implements PortalRule {
    /** For the service loader. */
    public UdnRule() {}

    @Override
    public String id() {
        return "udn";
    }

    @Override
    public String name() {
        return "聯合新聞網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("udn.com", "worldjournal.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("global-2020") // 轉角國際
                        .seen("2020-01", "2026-10")
                        .when(".article-content__authors-name", ".article-content__focus")
                        .published(meta("article:published_time"))
                        .authors(each(".article-content__authors-name"))
                        .summary(text(".article-content__focus"))
                        .build(),
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when("h1.article-content__title", "section.article-content__editor")
                        .marks("time.article-content__time")
                        .title(text("h1.article-content__title"))
                        .published(text("time.article-content__time"), meta("pubdate"))
                        .source(match("^([^ 　／/]{2,10}[報網社台])[ 　]*[／/]", "span.article-content__author"))
                        .authors(text("span.article-content__author"))
                        .keywords(meta("news_keywords"))
                        .body("section.article-content__editor")
                        .drop(".udn-ads, [class^=udn-ads-], [id^=div-gpt-ad]")
                        .build(),
                Layout.named("vip-2020")
                        .seen("2020-01", "2026-10")
                        .when(".article-content__paragraph")
                        .body(".article-content__paragraph")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-01", "2020-12")
                        .when("#story_art_title", "#story_body_content")
                        .marks("#story_bady_info")
                        .title(text("#story_art_title"))
                        .published(text("#story_bady_info"))
                        .authors(text(".story_bady_info_author a"), text(".shareBar__info--author span"))
                        .body("#story_body_content")
                        .build(),
                Layout.named("pc-2010")
                        .seen("2010-01", "2013-12")
                        .when("#story_title", "#story")
                        .marks("td.story_author", "#sidemenu")
                        .title(text("#story_title"))
                        .published(text("#story_update"), text("td.story_author"))
                        .source(match("^【[0-9/]+ ([^】]+)】", "#source_name"))
                        .authors(match("[^【】]+", "#story_author"))
                        .channel(each("td.path a"))
                        .body("#story")
                        .build());
    }
}
