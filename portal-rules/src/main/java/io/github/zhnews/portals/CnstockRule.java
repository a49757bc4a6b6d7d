// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国证券网, the site of 上海证券报. */
public final class CnstockRule implements PortalRule {
    /** For the service loader. */
    public CnstockRule() {}

    @Override
    public String id() {
        return "cnstock";
    }

    @Override
    public String name() {
        return "中国证券网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cnstock.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when(".content_article")
                        .body(".content_article")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2020-12")
                        .when("#qmt_content_div")
                        .marks("span.timer", "span.source")
                        .title(text(".main-content h1.title"), text("#pager-content > h1"))
                        .published(text("span.timer"))
                        .source(text("span.source"))
                        .authors(text("span.author"))
                        .body("#qmt_content_div")
                        .drop("#fujian") // 附件
                        .build());
    }
}
