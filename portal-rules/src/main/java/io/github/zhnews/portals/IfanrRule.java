// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 爱范儿. */
public final class IfanrRule implements PortalRule {
    /** For the service loader. */
    public IfanrRule() {}

    @Override
    public String id() {
        return "ifanr";
    }

    @Override
    public String name() {
        return "爱范儿";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ifanr.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".c-article-content")
                .body(".c-article-content")
                .build());
    }
}
