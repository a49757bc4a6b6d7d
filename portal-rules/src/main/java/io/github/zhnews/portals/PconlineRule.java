// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 太平洋科技 (太平洋电脑网). */
public final class PconlineRule implements PortalRule {
    /** For the service loader. */
    public PconlineRule() {}

    @Override
    public String id() {
        return "pconline";
    }

    @Override
    public String name() {
        return "太平洋科技";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("pconline.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2026")
                .seen("2026-01", "2026-10")
                .when(".context-box .context-table")
                .body(".context-box .context-table tbody td")
                .build());
    }
}
