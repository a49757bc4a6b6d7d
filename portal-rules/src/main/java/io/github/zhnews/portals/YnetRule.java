// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 北青网, of 北京青年报. */
public final class YnetRule implements PortalRule {
    /** For the service loader. */
    public YnetRule() {}

    @Override
    public String id() {
        return "ynet";
    }

    @Override
    public String name() {
        return "北青网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ynet.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when(".articleTitle", "#articleBox")
                        .marks(".yearMsg", ".sourceMsg")
                        .title(text(".articleTitle h1"))
                        .source(text(".sourceMsg"))
                        .authors(text(".authorMsg"))
                        .body("#articleBox")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2013-12")
                        .when(".va h1", "#pzoom")
                        .marks("#pzoom .vcopyurl")
                        .title(text(".va h1"))
                        .published(text(".va p"))
                        .source(match("来源：\\s*(\\S+)", ".va p")) // a link to the comments follows
                        .keywords(meta("keywords"))
                        .body("#pzoom")
                        .drop(".vcopyurl") // share bar
                        .build());
    }
}
