// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 端傳媒, a Ghost site. */
public final class InitiumRule implements PortalRule {
    /** For the service loader. */
    public InitiumRule() {}

    @Override
    public String id() {
        return "initium";
    }

    @Override
    public String name() {
        return "端傳媒";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("theinitium.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("ghost-2023")
                .seen("2023-01", "2026-10")
                .when("article")
                .body("article")
                .drop(".gh-post-upgrade-cta")
                .build());
    }
}
