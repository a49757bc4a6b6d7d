// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** ETtoday 新聞雲. */
public final class EttodayRule implements PortalRule {
    /** For the service loader. */
    public EttodayRule() {}

    @Override
    public String id() {
        return "ettoday";
    }

    @Override
    public String name() {
        return "ETtoday 新聞雲";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ettoday.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2016")
                        .seen("2016-01", "2026-10")
                        .when("div.story")
                        .title(text("h1.title, h1.title_article, .subject_article header h1"))
                        .published(text("time.date[itemprop=datePublished]"), meta("pubdate"))
                        .keywords(meta("news_keywords"))
                        .body("div.story")
                        .drop(
                                ".ad_readmore, .ad_in_news, [class*=et_ad_group], [class*=ad_txt], [class*=et_social]",
                                ".fb-video, p.note, blockquote.instagram-media")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-01", "2015-12")
                        .when("section[itemprop=articleBody]", "span.date > time")
                        .published(text("span.date > time"))
                        .body("section[itemprop=articleBody]")
                        .build());
    }
}
