// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 百家号, the accounts of 百度. */
public final class BaijiahaoRule implements PortalRule {
    /** For the service loader. */
    public BaijiahaoRule() {}

    @Override
    public String id() {
        return "baijiahao";
    }

    @Override
    public String name() {
        return "百家号";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("baijiahao.baidu.com", "mbd.baidu.com");
    }

    /** What is displayed has no year; dateUpdate is the same time in full. */
    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020") // the ends of class names change with every build
                        .seen("2020-06", "2026-10")
                        .when("[class^=index-module_articleWrap], [data-testid=article], #ssr-content-wrapper")
                        .title(text("[class^=index-module_articleTitle]"), text("#header > div:first-child"))
                        .published(meta("dateupdate"), text("[class^=index-module_articleSource]"))
                        .source(text("[class^=index-module_authorName], [data-testid=author-name]"))
                        .body("[data-testid=article]", "[class^=index-module_articleWrap]", "#ssr-content-wrapper")
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-03", "2020-12")
                        .when(".article-title h2", "#article .article-content")
                        .marks(".author-txt .author-name", ".article-source .date")
                        .title(text(".article-title h2"))
                        .published(meta("dateupdate"), text(".article-source"))
                        .source(text(".author-txt .author-name"))
                        .body("#article .article-content")
                        .build());
    }
}
