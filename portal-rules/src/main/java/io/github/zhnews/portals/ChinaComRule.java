// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中华网 (not 中国网, which is china.com.cn). */
public final class ChinaComRule implements PortalRule {
    /** For the service loader. */
    public ChinaComRule() {}

    @Override
    public String id() {
        return "china-com";
    }

    @Override
    public String name() {
        return "中华网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("china.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2016")
                .seen("2016-01", "2026-10")
                .when("#chan_newsDetail, #chan_newsBlk")
                .marks("#chan_newsTitle, .article-main-title")
                .title(text("#chan_newsTitle, .article-main-title"))
                .published(text(".chan_newsInfo_source .time, .time-source .time"))
                .source(text(".chan_newsInfo_source .source a, .time-source .source a"))
                .body("#chan_newsDetail", ".chan_newsInfo_body", "#chan_newsBlk")
                .build());
    }
}
