// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 第一财经. */
public final class YicaiRule implements PortalRule {
    /** For the service loader. */
    public YicaiRule() {}

    @Override
    public String id() {
        return "yicai";
    }

    @Override
    public String name() {
        return "第一财经";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("yicai.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2026")
                        .seen("2026-01", "2026-10")
                        .when(".multiText, #multi-text")
                        .body(".multiText", "#multi-text")
                        .drop(".u-btn6", ".m-smallshare", ".topic-hot")
                        .build(),
                Layout.named("brief-2018") // 简报
                        .seen("2018-01", "2018-12")
                        .when(".describe1")
                        .body(".describe1")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-01", "2025-12")
                        .when(".m-txt, .m-text")
                        .title(text(".title h1"))
                        .published(text(".title p:first-of-type"))
                        .source(text(".title p:first-of-type")) // stands before the time
                        .body(".m-txt", ".m-text")
                        .build());
    }
}
