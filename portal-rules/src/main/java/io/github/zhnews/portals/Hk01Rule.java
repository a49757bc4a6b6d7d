// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 香港01. */
public final class Hk01Rule implements PortalRule {
    private static final String ARTICLE = "props.initialProps.pageProps.article.";

    /** For the service loader. */
    public Hk01Rule() {}

    @Override
    public String id() {
        return "hk01";
    }

    @Override
    public String name() {
        return "香港01";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("hk01.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("next-2024")
                        .seen("2024-01", "2026-10")
                        .when("#__NEXT_DATA__")
                        .title(script("#__NEXT_DATA__", ARTICLE + "title"))
                        .published(script("#__NEXT_DATA__", ARTICLE + "publishTime"))
                        .authors(script("#__NEXT_DATA__", ARTICLE + "authors[].publishName"))
                        .content(script("#__NEXT_DATA__", ARTICLE + "blocks"))
                        .build(),
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("#article-content-section, .article-grid__content-section")
                        .title(text("#articleTitle"))
                        .published(text("[data-testid=article-publish-info] time"))
                        .authors(each("[data-testid=article-author]"))
                        .body("article#article-content-section", ".article-grid__content-section")
                        .build());
    }
}
