// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 36氪, with its flashes (快讯). */
public final class KrRule implements PortalRule {
    /** For the service loader. */
    public KrRule() {}

    @Override
    public String id() {
        return "36kr";
    }

    @Override
    public String name() {
        return "36氪";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("36kr.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-01", "2026-10")
                        .when("div.articleDetailContent")
                        .body("div.articleDetailContent")
                        .build(),
                Layout.named("pc-2020-data") // an application whose text is not yet in its elements
                        .seen("2020-01", "2026-10")
                        .when("#app")
                        .content(script("initialState", "articleDetail.articleDetailData.data.widgetContent"))
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-01", "2013-12")
                        .when("h1.entry-title", ".mainContent")
                        .title(text("h1.entry-title"))
                        .published(meta("weibo:article:create_at"))
                        .body(".mainContent")
                        .build());
    }
}
