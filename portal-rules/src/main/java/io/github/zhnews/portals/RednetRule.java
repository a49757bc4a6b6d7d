// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 红网. */
public final class RednetRule implements PortalRule {
    /** For the service loader. */
    public RednetRule() {}

    @Override
    public String id() {
        return "rednet";
    }

    @Override
    public String name() {
        return "红网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("rednet.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2014-12")
                .when("#ArtilceTitle", "#zoom.news") // spelt so
                .marks("#UnderTitle", "#FourArticle")
                .title(text("#ArtilceTitle .bt"), text("#ArtilceTitle"))
                .published(text("#UnderTitle + table + table"))
                .source(match("稿源：\\s*([^\\]]{1,40})", "#zoom"))
                .authors(match("\\[作者：\\s*([^\\]]{1,40})", "#zoom"))
                .editors(match("\\[编辑：\\s*([^\\]]{1,40})", "#zoom"))
                .body("#zoom")
                .captions("p.imgcaption")
                .build());
    }
}
