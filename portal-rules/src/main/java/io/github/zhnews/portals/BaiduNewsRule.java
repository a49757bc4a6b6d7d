// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites with the ids that 百度新闻 asked of the media. The author is left out: it may be wrong. */
public final class BaiduNewsRule implements PortalRule {
    /** For the service loader. */
    public BaiduNewsRule() {}

    @Override
    public String id() {
        return "baidu-news";
    }

    @Override
    public String name() {
        return "百度新闻标记";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2010")
                .seen("2010-01", "2026-10")
                .when("#pubtime_baidu")
                .marks("#source_baidu")
                .published(text("#pubtime_baidu"))
                .source(text("#source_baidu"))
                .editors(text("#editor_baidu"))
                .build());
    }
}
