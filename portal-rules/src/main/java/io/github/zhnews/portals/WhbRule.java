// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 文汇, of 文汇报. */
public final class WhbRule implements PortalRule {
    /** For the service loader. */
    public WhbRule() {}

    @Override
    public String id() {
        return "whb";
    }

    @Override
    public String name() {
        return "文汇";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("whb.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2024")
                .seen("2020-01", "2026-10")
                .when(".content_info", ".content_other")
                .marks(".content_other + .content_info")
                .published(text(".content_other"))
                .body(".content_info")
                .build());
    }
}
