// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 大纪元. */
public final class EpochTimesRule implements PortalRule {
    /** For the service loader. */
    public EpochTimesRule() {}

    @Override
    public String id() {
        return "epochtimes";
    }

    @Override
    public String name() {
        return "大纪元";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("epochtimes.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2026-10")
                .when("#artbody")
                .title(text("h1.title"), text(".titles h1"))
                .published(text(".info time"), text("#artbody time"))
                .body("#artbody")
                .drop("#artbody time")
                .build());
    }
}
