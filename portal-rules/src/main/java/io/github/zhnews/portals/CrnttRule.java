// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中評網. */
public final class CrnttRule implements PortalRule {
    /** For the service loader. */
    public CrnttRule() {}

    @Override
    public String id() {
        return "crntt";
    }

    @Override
    public String name() {
        return "中評網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("crntt.com", "crntt.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2014")
                .seen("2014-01", "2026-10")
                .when("#zoom")
                .body("#zoom")
                .build());
    }
}
