// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 网易, with the pages of its accounts (网易号); its blogs have {@link NetEaseBlogRule}. */
public final class NetEaseRule implements PortalRule {
    /** For the service loader. */
    public NetEaseRule() {}

    @Override
    public String id() {
        return "netease";
    }

    @Override
    public String name() {
        return "网易";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("163.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-12", "2026-10")
                        .when("h1.post_title", ".post_body")
                        .marks("#contain[data-ptime]", ".post_info")
                        .title(text("h1.post_title"))
                        .published(attr("#contain", "data-ptime"), text(".post_info"))
                        .source(text(".post_info > a:not(.post_jubao)")) // 举报 is a link beside the source
                        .editors(after("责任编辑", ".creative_statement"))
                        .keywords(meta("keywords"))
                        .channel(each(".post_crumb a:not(:first-child):not(.to_reg)"))
                        .body(".post_body")
                        .drop(".at_item", ".gg200x300")
                        .build(),
                Layout.named("pc-2019") // 网易号; it displays the date alone
                        .seen("2017-01", "2020-12")
                        .when(".article_title h2", "#content.content")
                        .marks("#contain[data-ptime]", ".article_title p.time")
                        .title(text(".article_title h2"))
                        .published(attr("#contain", "data-ptime"), text(".article_title p.time"))
                        .body("#content.content")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2020-12")
                        .when("#epContentLeft h1", "#endText")
                        .marks(".post_time_source", "#ne_article_source")
                        .title(text("#epContentLeft h1"))
                        .published(text(".post_time_source"))
                        .source(text("#ne_article_source"), after("本文来源", ".ep-source .left"))
                        .authors(after("作者", ".ep-source .left"))
                        .editors(after("责任编辑", ".ep-editor"))
                        .keywords(meta("keywords"))
                        .channel(each(".post_crumb a:not(:first-child)"))
                        .body("#endText")
                        .drop(
                                "p.otitle",
                                ".ep-source",
                                ".gg200x300, .at_item, .nvt_vote_2, .hidden") // （原标题：…）; 本文来源 and 责任编辑
                        .build(),
                Layout.named("special-2019")
                        .seen("2018-01", "2019-12")
                        .when(".brief h1", "#endText")
                        .title(text(".brief h1"))
                        .published(text(".pub_time"))
                        .body("#endText")
                        .drop(".ep-source")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-12", "2016-01")
                        .when("h1#h1title", "#endText")
                        .marks(".ep-time-soure, .ep-info, .endContent .info")
                        .title(text("h1#h1title"))
                        .published(text(".ep-time-soure"), text(".ep-info .left"), text(".endContent .info"))
                        .source(text("#ne_article_source"), text(".endContent .info > a:first-child:not([id])"))
                        .editors(after("责任编辑", ".ep-editor"))
                        .keywords(meta("keywords"))
                        .body("#endText")
                        .drop(".ep-source", ".gg200x300", ".endMore")
                        .build(),
                Layout.named("gallery-2017")
                        .seen("2017-01", "2019-12")
                        .when(".headline h1", ".picinfo-text")
                        .title(text(".headline h1"))
                        .published(text(".headline span"))
                        .body(".picinfo-text")
                        .content(script("textarea[name=gallery-data]", "list"))
                        .build());
    }
}
