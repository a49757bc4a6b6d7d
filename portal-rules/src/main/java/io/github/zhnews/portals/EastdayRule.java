// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 东方网, with its mirror 021east.com. */
public final class EastdayRule implements PortalRule {
    /** For the service loader. */
    public EastdayRule() {}

    @Override
    public String id() {
        return "eastday";
    }

    @Override
    public String name() {
        return "东方网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("eastday.com", "021east.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2022")
                        .seen("2022-01", "2026-10")
                        .when("#ivs_title", "#ivs_content")
                        .marks("#ivs_date", ".subInfo")
                        .title(text("#ivs_title"))
                        .published(text("#ivs_date"))
                        .source(text(".subInfo .source a"), after("来源", ".subInfo .source"))
                        .authors(after("作者", ".subInfo .author"))
                        .editors(after("选稿", ".subInfo .author"))
                        .body("#ivs_content")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2012-01", "2020-12")
                        .when("#biaoti", "#zw")
                        .title(text("#biaoti"))
                        .published(text("#pubtime_baidu"))
                        .body("#zw")
                        .build(),
                Layout.named("mini-2018")
                        .seen("2018-01", "2026-10")
                        .when(".title_detail", "#J-contain_detail_cnt")
                        .marks(".title_detail h1")
                        .title(text(".title_detail h1"))
                        .published(meta("og:release_date"))
                        .body("#J-contain_detail_cnt")
                        .build());
    }
}
