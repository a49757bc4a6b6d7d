// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 德国之声 (DW). */
public final class DwRule implements PortalRule {
    /** For the service loader. */
    public DwRule() {}

    @Override
    public String id() {
        return "dw";
    }

    @Override
    public String name() {
        return "德国之声";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("dw.com", "dw.de");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2023")
                        .seen("2023-01", "2026-10")
                        .when(".content-area")
                        .title(text("h1"))
                        .published(text("span.publication time"))
                        .authors(each("a.author"))
                        .body(".content-area")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2022-12")
                        .when(".longText")
                        .title(text("h1"))
                        .body(".longText")
                        .drop(".col1")
                        .build());
    }
}
