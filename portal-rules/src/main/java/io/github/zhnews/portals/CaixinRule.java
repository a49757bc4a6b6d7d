// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 财新网, with its blogs. */
public final class CaixinRule implements PortalRule {
    /** For the service loader. */
    public CaixinRule() {}

    @Override
    public String id() {
        return "caixin";
    }

    @Override
    public String name() {
        return "财新网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("caixin.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("#Main_Content_Val")
                        .marks("#conTit h1", "#artInfo")
                        .title(text("#conTit h1"))
                        .published(text("#artInfo"))
                        .source(text("#artInfo")) // stands after the time
                        .summary(text("#subhead"))
                        .body("#Main_Content_Val")
                        .build(),
                Layout.named("blog-2018")
                        .seen("2018-01", "2018-12")
                        .when("#the_content")
                        .body("#the_content")
                        .build());
    }
}
