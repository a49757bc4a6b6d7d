// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 快资讯 of 360, which shows the articles of accounts. */
public final class Kuai360Rule implements PortalRule {
    /** For the service loader. */
    public Kuai360Rule() {}

    @Override
    public String id() {
        return "360kuai";
    }

    @Override
    public String name() {
        return "快资讯";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("360kuai.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2024")
                .seen("2024-05", "2026-10")
                .when("span.article__title", "#article__content")
                .marks(".author-info__name", ".author-info__desc")
                .title(text("span.article__title"))
                .published(meta("og:release_date"), text(".author-info__desc time")) // with and without seconds
                .source(text(".author-info__name"))
                .body("#article__content")
                .drop("a.article__content__textgg, a.article__content__yyconfig") // advertisements
                .build());
    }
}
