// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** OFweek 维科网. */
public final class OfweekRule implements PortalRule {
    /** For the service loader. */
    public OfweekRule() {}

    @Override
    public String id() {
        return "ofweek";
    }

    @Override
    public String name() {
        return "OFweek 维科网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ofweek.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("#articleC, .artical-content")
                .body("#articleC", ".artical-content")
                .build());
    }
}
