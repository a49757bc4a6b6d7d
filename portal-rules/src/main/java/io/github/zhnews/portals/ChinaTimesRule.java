// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中時新聞網 (中時電子報). */
public final class ChinaTimesRule implements PortalRule {
    /** For the service loader. */
    public ChinaTimesRule() {}

    @Override
    public String id() {
        return "chinatimes";
    }

    @Override
    public String name() {
        return "中時新聞網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("chinatimes.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-01", "2026-10")
                        .when("h1.article-title", "div.article-body")
                        .marks(".meta-info time[datetime]", ".article-hash-tag")
                        .title(text("h1.article-title"))
                        // the time as text has the clock before the day
                        .published(attr(".meta-info time", "datetime"), meta("pubdate"))
                        .authors(text(".meta-info .author a"), text(".meta-info .author"))
                        .keywords(each(".article-hash-tag a"))
                        .body("div.article-body")
                        .drop(
                                ".ad, #donate-form-container, .promote-word, .google-news-promote",
                                ".article-hash-tag, .subscribe-news-letter, section.comments")
                        .tail("★《中時新聞網》提醒您", "文章來源:")
                        .build(),
                Layout.named("pc-2009")
                        .seen("2009-01", "2012-12")
                        .when(".articlebox .highlight", "#ctkeywordcontent")
                        .marks("#CTIweb20", "#iclickAdBody_Start")
                        .title(text(".articlebox .highlight"))
                        .published(text(".articlebox .inline-list li:first-child"))
                        .source(text(".articlebox .inline-list li:nth-child(2):not(.last)"))
                        .authors(match("[^【】]+", ".articlebox .inline-list li.last"))
                        .body("#ctkeywordcontent")
                        .build());
    }
}
