// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 蘋果日報, closed in 2021 and 2022; its pages live on in archives. */
public final class AppleDailyRule implements PortalRule {
    /** For the service loader. */
    public AppleDailyRule() {}

    @Override
    public String id() {
        return "appledaily";
    }

    @Override
    public String name() {
        return "蘋果日報";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("appledaily.com", "appledaily.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2017")
                        .seen("2017-01", "2022-08")
                        .when("article.ndArticle_leftColumn", ".ndArticle_margin")
                        .marks(".ndArticle_creat")
                        .title(text("article.ndArticle_leftColumn hgroup h1"))
                        .published(text(".ndArticle_creat"))
                        .body(".ndArticle_margin")
                        .build(),
                Layout.named("home-2017")
                        .seen("2017-01", "2020-12")
                        .when(".ncbox_cont", ".articulum")
                        .title(text(".ncbox_cont h1"))
                        .body(".articulum")
                        .build());
    }
}
