// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** TechWeb. */
public final class TechWebRule implements PortalRule {
    /** For the service loader. */
    public TechWebRule() {}

    @Override
    public String id() {
        return "techweb";
    }

    @Override
    public String name() {
        return "TechWeb";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("techweb.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when("#content")
                .body("#content")
                .build());
    }
}
