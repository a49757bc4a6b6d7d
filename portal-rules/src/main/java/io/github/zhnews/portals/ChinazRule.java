// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 站长之家. */
public final class ChinazRule implements PortalRule {
    /** For the service loader. */
    public ChinazRule() {}

    @Override
    public String id() {
        return "chinaz";
    }

    @Override
    public String name() {
        return "站长之家";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("chinaz.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("#ctrlfscont")
                .body("#ctrlfscont")
                .build());
    }
}
