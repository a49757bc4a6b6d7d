// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 美国之音 (VOA). */
public final class VoaRule implements PortalRule {
    /** For the service loader. */
    public VoaRule() {}

    @Override
    public String id() {
        return "voa";
    }

    @Override
    public String name() {
        return "美国之音";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("voachinese.com", "voanews.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2016")
                        .seen("2016-01", "2025-03")
                        .when("h1.title.pg-title", "#article-content")
                        .marks("#article-content .wsw")
                        .title(text("h1.title.pg-title"))
                        .published(text("time[pubdate]"))
                        .authors(each("a.links__item-link"))
                        .body("#article-content .wsw", "#article-content")
                        .drop(
                                ".wsw__embed .media-block",
                                ".wsw__embed .c-mmp") // pictures of the article are embedded, too
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-12", "2013-12")
                        .when("#article h1", ".articleContent .zoomMe")
                        .marks(".dateblock .article_date")
                        .title(text("#article h1"))
                        .modified(text(".dateblock .article_date")) // 最后更新; the time of publication is not shown
                        .body(".articleContent .zoomMe")
                        .build());
    }
}
