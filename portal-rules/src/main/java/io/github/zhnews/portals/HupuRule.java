// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 虎扑, posts of its forum. */
public final class HupuRule implements PortalRule {
    /** For the service loader. */
    public HupuRule() {}

    @Override
    public String id() {
        return "hupu";
    }

    @Override
    public String name() {
        return "虎扑";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hupu.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("bbs-2024")
                .seen("2022-01", "2026-10")
                .when("#bbs-thread-content, .bbs-content-font")
                .keywords(each(".basketballTobbs_tag > a"))
                .body("#bbs-thread-content", ".bbs-content-font")
                .build());
    }
}
