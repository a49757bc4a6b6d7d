// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 当代商报. */
public final class CjddsbRule implements PortalRule {
    /** For the service loader. */
    public CjddsbRule() {}

    @Override
    public String id() {
        return "cjddsb";
    }

    @Override
    public String name() {
        return "当代商报";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cjddsb.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2019")
                .seen("2019-09", "2020-12")
                .when("h1.entry-h1", ".single-content")
                .marks(".single-cat", ".single-content .ad-pc.ad-site")
                .title(text("h1.entry-h1"))
                .published(after("发布日期", ".single-cat"))
                .body(".single-content")
                .drop(".ad-pc.ad-site", ".authorbio", ".spostinfo")
                .build());
    }
}
