// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 全景网. */
public final class P5wRule implements PortalRule {
    /** For the service loader. */
    public P5wRule() {}

    @Override
    public String id() {
        return "p5w";
    }

    @Override
    public String name() {
        return "全景网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("p5w.net");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2018-12")
                .when(".newscontent_right2 h1")
                .title(text(".newscontent_right2 h1"))
                .published(text(".content_info .left time"))
                .body(".Custom_UnionStyle")
                .build());
    }
}
