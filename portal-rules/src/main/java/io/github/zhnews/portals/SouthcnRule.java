// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 南方网, with the articles of its app (南方+). */
public final class SouthcnRule implements PortalRule {
    /** For the service loader. */
    public SouthcnRule() {}

    @Override
    public String id() {
        return "southcn";
    }

    @Override
    public String name() {
        return "南方网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("southcn.com", "nfnews.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2019")
                        .seen("2019-07", "2026-10")
                        .when("#article_title", "#content")
                        .marks("#article_subtitle", "#pubtime_baidu", "#source_baidu")
                        .title(text("#article_title"))
                        .subtitle(text("#article_subtitle"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .editors(text(".m-editor")) // 编辑 and 责任编辑; meta author repeats the first of them
                        .summary(text("#abstract"))
                        .body("#content")
                        .build(),
                Layout.named("app-2019")
                        .seen("2019-01", "2026-10")
                        .when("#content", ".article-copyright, .article-share")
                        .body("#content")
                        .drop(".article-nfh-icon, .article-crumb, .article-share, .article-copyright")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2013-12")
                        .when("#ScDetailTitle", "#ScDetailContent")
                        .marks(".GpDetail")
                        .title(text("#ScDetailTitle"))
                        .published(text(".desc .time"))
                        .source(text(".desc .source"))
                        .authors(after("作者", ".GpDetail .tips"))
                        .keywords(meta("keywords"))
                        .body("#ScDetailContent")
                        .build());
    }
}
