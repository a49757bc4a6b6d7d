// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 搜狐, with the pages of its accounts (搜狐号). */
public final class SohuRule implements PortalRule {
    /** For the service loader. */
    public SohuRule() {}

    @Override
    public String id() {
        return "sohu";
    }

    @Override
    public String name() {
        return "搜狐";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sohu.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                // No source: the account stands beside the text, but a 来源 in the text goes before it.
                Layout.named("pc-2016")
                        .seen("2016-12", "2026-10")
                        .when("#mp-editor", ".text-title h1")
                        .marks("article#mp-editor", "#news-time, #backsohucom")
                        .title(text(".text-title .title-info-title"), text(".text-title h1"))
                        .published(text("#news-time, .article-info .time"), meta("datepublished"))
                        .editors(after("责任编辑", "[data-role=editor-name]"))
                        .body("#mp-editor")
                        .drop("#backsohucom", "[data-role=original-title]", "[data-role=editor-name]")
                        .build(),
                Layout.named("m-2019")
                        .seen("2019-01", "2019-12")
                        .when("h1.at-title", ".at-cnt-main, .at-content")
                        .title(text("h1.at-title"))
                        .published(text(".at-time"))
                        .source(text(".at-media-name"))
                        .body(".at-cnt-main", ".at-content")
                        .build(),
                Layout.named("gallery-2019")
                        .seen("2019-01", "2019-12")
                        .when("#article-title-hash", ".pic-area img")
                        .title(text("#article-title-hash"))
                        .published(text(".info .time"))
                        .source(text(".info .name"))
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2016-12")
                        .when("#contentText", ".time-source")
                        .marks("#media_span", ".content-box > h1")
                        .title(text(".content-box > h1"))
                        .published(text(".time-source .time"))
                        .source(text("#media_span"))
                        .editors(after("责任编辑", ".editer")) // spelt so; often a code
                        .keywords(meta("keywords"))
                        .channel(each("#channel-nav .navigation a:not(:first-child)"))
                        .body("#contentText")
                        .build(),
                Layout.named("stock-2012")
                        .seen("2012-01", "2016-12")
                        .when("[itemprop=articleBody]", "#pubtime_baidu")
                        .title(text(".content-box > h1"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .body("[itemprop=articleBody]")
                        .build());
    }
}
