// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 東網 (on.cc). */
public final class OnCcRule implements PortalRule {
    /** For the service loader. */
    public OnCcRule() {}

    @Override
    public String id() {
        return "oncc";
    }

    @Override
    public String name() {
        return "東網";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("on.cc");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2020")
                .seen("2020-01", "2026-10")
                .when(".breakingNewsContent, .bknContentTxt")
                .title(text(".topHeadline"))
                .published(text(".toolBar span.datetime"), text("span.time"))
                .body(".breakingNewsContent", ".bknContentTxt")
                .build());
    }
}
