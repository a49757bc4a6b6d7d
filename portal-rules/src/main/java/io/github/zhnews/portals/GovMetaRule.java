// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Sites of governments with the meta elements that a standard of the State Council asks of them. */
public final class GovMetaRule implements PortalRule {
    /** For the service loader. */
    public GovMetaRule() {}

    @Override
    public String id() {
        return "gov-meta";
    }

    @Override
    public String name() {
        return "政府网站";
    }

    @Override
    public Set<String> hosts() {
        return Set.of();
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2016")
                .seen("2016-11", "2026-10")
                .when("meta[name=ArticleTitle]:not([content='']):not([content*='<'])") // some titles have br elements
                .marks("meta[name=PubDate]:not([content=''])", "meta[name=ContentSource]")
                .title(meta("articletitle"))
                .published(meta("pubdate"))
                .source(meta("contentsource"))
                .build());
    }
}
