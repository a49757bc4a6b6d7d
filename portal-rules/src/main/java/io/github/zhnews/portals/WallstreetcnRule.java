// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 华尔街见闻. */
public final class WallstreetcnRule implements PortalRule {
    /** For the service loader. */
    public WallstreetcnRule() {}

    @Override
    public String id() {
        return "wallstreetcn";
    }

    @Override
    public String name() {
        return "华尔街见闻";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("wallstreetcn.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2020-12")
                .when(".rich-text")
                .body(".rich-text")
                .build());
    }
}
