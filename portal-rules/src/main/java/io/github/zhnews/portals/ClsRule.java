// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import java.util.List;
import java.util.Set;

/** 财联社. */
public final class ClsRule implements PortalRule {
    /** For the service loader. */
    public ClsRule() {}

    @Override
    public String id() {
        return "cls";
    }

    @Override
    public String name() {
        return "财联社";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("cls.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2024")
                        .seen("2024-01", "2026-10")
                        .when("script#__NEXT_DATA__")
                        .title(data("title"))
                        .published(text(".detail-time span"), data("ctime"))
                        .authors(data("author.name"))
                        .keywords(data("subject[].name"))
                        .summary(data("brief"))
                        .content(data("content"))
                        .build(),
                Layout.named("pc-2020")
                        .seen("2020-01", "2023-12")
                        .when(".detail-content, .detail-telegraph-content")
                        .title(text(".detail-header"), text(".detail-banner-title"))
                        .published(text(".detail-time span"))
                        .body(".detail-content", ".detail-telegraph-content")
                        .build());
    }

    private static Read data(String member) {
        return script("#__NEXT_DATA__", "props.pageProps.articleDetail." + member);
    }
}
