// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 封面新闻. */
public final class ThecoverRule implements PortalRule {
    /** For the service loader. */
    public ThecoverRule() {}

    @Override
    public String id() {
        return "thecover";
    }

    @Override
    public String name() {
        return "封面新闻";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("thecover.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".props-of-title", "section.article-content")
                .marks(".main-article h1")
                .title(text(".main-article h1"))
                .published(text(".props-of-title"))
                .source(text(".props-of-title span:first-child"))
                .body("section.article-content")
                .build());
    }
}
