// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 界面新闻. */
public final class JiemianRule implements PortalRule {
    /** For the service loader. */
    public JiemianRule() {}

    @Override
    public String id() {
        return "jiemian";
    }

    @Override
    public String name() {
        return "界面新闻";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("jiemian.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2025")
                .seen("2025-01", "2026-10")
                .when(".article-header h1", ".article-content, .article-main")
                .title(text(".article-header h1"))
                .published(attr(".article-info span[data-article-publish-time]", "data-article-publish-time"))
                .authors(each(".article-info span.author a"))
                .summary(text(".article-header p"))
                .body(".article-content", ".article-main")
                .drop("p.report-view")
                .build());
    }
}
