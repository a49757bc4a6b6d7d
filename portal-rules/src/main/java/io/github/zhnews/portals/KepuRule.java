// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国科普网, of 科技日报. */
public final class KepuRule implements PortalRule {
    /** For the service loader. */
    public KepuRule() {}

    @Override
    public String id() {
        return "kepu";
    }

    @Override
    public String name() {
        return "中国科普网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("kepu.gov.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2023")
                .seen("2023-12", "2026-10")
                .when(".detil-new-title", ".detil-new-cont")
                .marks(".dynamic-news .detil-new-cont")
                .title(text(".detil-new-title > div"))
                .published(text(".detil-new-title ul"))
                .source(after("来源", ".detil-new-title li")) // meta author is the site itself
                .authors(after("作者", ".detil-new-title li"))
                .editors(after("编辑", ".detil-new-cont + div"))
                .body(".detil-new-cont")
                .build());
    }
}
