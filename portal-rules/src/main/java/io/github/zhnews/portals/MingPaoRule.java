// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 明報, with its magazine pages (OL). */
public final class MingPaoRule implements PortalRule {
    /** For the service loader. */
    public MingPaoRule() {}

    @Override
    public String id() {
        return "mingpao";
    }

    @Override
    public String name() {
        return "明報";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("mingpao.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("div.date[itemprop=datePublished]", ".txt4, .txt3")
                        .title(text("h1"))
                        .published(text("div.date[itemprop=datePublished]"))
                        .body(".txt4", ".txt3")
                        .drop(".ad300ins_m", ".inReadLrecGroup", "#ssm2", "#pnsautornews")
                        .build(),
                Layout.named("ol-2018")
                        .seen("2018-01", "2026-10")
                        .when(".article_content.line_1_5em")
                        .body(".article_content.line_1_5em")
                        .build());
    }
}
