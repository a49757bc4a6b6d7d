// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 同花顺, with the pages of its accounts (同顺号). */
public final class JqkaRule implements PortalRule {
    /** For the service loader. */
    public JqkaRule() {}

    @Override
    public String id() {
        return "10jqka";
    }

    @Override
    public String name() {
        return "同花顺";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("10jqka.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("account-2025")
                        .seen("2025-01", "2026-10")
                        .when(".post-detail-text")
                        .body(".post-detail-text")
                        .build(),
                Layout.named("account-2018")
                        .seen("2018-01", "2018-12")
                        .when(".post-text-main")
                        .title(text(".detail-title"))
                        .source(text(".post-author"))
                        .body(".post-text-main")
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2023-12")
                        .when(".main-text.atc-content, #contentApp")
                        .marks(".main-fl h2", "#pubtime_baidu")
                        .title(text(".main-fl h2"), text(".main-title"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#sourcename"), text("#source_baidu"))
                        .editors(after("责任编辑", "#editor_baidu"))
                        .body(".main-text.atc-content", "#contentApp")
                        .drop("#editor_baidu", "a.backweb", ".gsrd-hidden")
                        .build(),
                Layout.named("pc-2015")
                        .seen("2015-01", "2018-12")
                        .when(".art_main")
                        .title(text(".articleTit"))
                        .body(".art_main")
                        .build());
    }
}
