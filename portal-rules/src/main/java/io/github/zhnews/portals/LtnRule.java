// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.jsonLd;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 自由時報. */
public final class LtnRule implements PortalRule {
    /** For the service loader. */
    public LtnRule() {}

    @Override
    public String id() {
        return "ltn";
    }

    @Override
    public String name() {
        return "自由時報";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ltn.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2026-10")
                        .when("div.text[data-desc=內容頁], .whitecon div[data-desc=內文], div[itemprop=articleBody] .text")
                        .published(jsonLd("datePublished"), text("span.time"), text("span.article_time"))
                        .keywords(meta("keywords"))
                        .body(
                                "div.text[data-desc=內容頁]",
                                ".whitecon div[data-desc=內文]",
                                "div[itemprop=articleBody] .text")
                        .drop("span.time, span.article_time", ".before_ir, .after_ir, .appE1121, [id^=ad], a.subs_eDM")
                        .captions("span.ph_d")
                        .tail("首次上稿", "更新時間")
                        .build(),
                Layout.named("talk-2020") // 自由評論網
                        .seen("2020-01", "2026-10")
                        .when(".conbox > h1", ".conbox .cont")
                        .title(text(".conbox > h1"))
                        .authors(text(".conbox .writer"))
                        .body(".conbox .cont")
                        .build());
    }
}
