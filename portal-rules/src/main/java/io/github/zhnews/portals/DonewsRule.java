// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** DoNews. */
public final class DonewsRule implements PortalRule {
    /** For the service loader. */
    public DonewsRule() {}

    @Override
    public String id() {
        return "donews";
    }

    @Override
    public String name() {
        return "DoNews";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("donews.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2025")
                .seen("2025-01", "2026-10")
                .when(".general-article #content")
                .body(".general-article #content")
                .build());
    }
}
