// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 太平洋汽车. */
public final class PcautoRule implements PortalRule {
    /** For the service loader. */
    public PcautoRule() {}

    @Override
    public String id() {
        return "pcauto";
    }

    @Override
    public String name() {
        return "太平洋汽车";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("pcauto.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".artText")
                .body(".artText")
                .build());
    }
}
