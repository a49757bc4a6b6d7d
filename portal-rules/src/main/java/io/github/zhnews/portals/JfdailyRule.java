// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 解放牛网, of 解放日报. */
public final class JfdailyRule implements PortalRule {
    /** For the service loader. */
    public JfdailyRule() {}

    @Override
    public String id() {
        return "jfdaily";
    }

    @Override
    public String name() {
        return "解放牛网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("jfdaily.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2013-12")
                .when(".article .ori", ".article .para")
                .marks("#jf_share", ".abox.article")
                .title(text(".article h1"))
                .published(after("时间", ".ori td"))
                .source(after("来源", ".ori td"))
                .authors(after("作者", ".article .author"))
                .body(".article .para")
                .build());
    }
}
