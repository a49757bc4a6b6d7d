// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国青年网. */
public final class YouthRule implements PortalRule {
    /** For the service loader. */
    public YouthRule() {}

    @Override
    public String id() {
        return "youth";
    }

    @Override
    public String name() {
        return "中国青年网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("youth.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2017")
                .seen("2017-09", "2026-10")
                .when("p.pbt", ".TRS_Editor")
                .marks("p.pwz", ".page_text")
                .title(text("p.pbt"))
                .published(text("p.pwz"))
                .source(text("p.pwz a"), after("来源", "p.pwz"))
                .editors(text("#editor_baidu")) // meta author names the same person behind the site's name
                .keywords(meta("keywords"))
                .body(".TRS_Editor")
                .nextPage(".fy")
                .build());
    }
}
