// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 金羊网, of 羊城晚报. */
public final class YcwbRule implements PortalRule {
    /** For the service loader. */
    public YcwbRule() {}

    @Override
    public String id() {
        return "ycwb";
    }

    @Override
    public String name() {
        return "金羊网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ycwb.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".main_article")
                .channel(each(".path a"))
                .body(".main_article")
                .drop(".space10", ".ddf")
                .build());
    }
}
