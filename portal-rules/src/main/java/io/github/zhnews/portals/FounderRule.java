// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites and electronic newspapers made with the content management system of 方正 (Founder). */
public final class FounderRule implements PortalRule {
    /** For the service loader. */
    public FounderRule() {}

    @Override
    public String id() {
        return "founder";
    }

    @Override
    public String name() {
        return "方正内容管理系统";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2015")
                .seen("2015-01", "2026-10")
                .when("founder-content")
                .marks("founder-content")
                .body("founder-content")
                .build());
    }
}
