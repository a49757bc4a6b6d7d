// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 凤凰网, with its local stations and the pages of its accounts (大风号). */
public final class IfengRule implements PortalRule {
    /** For the service loader. */
    public IfengRule() {}

    @Override
    public String id() {
        return "ifeng";
    }

    @Override
    public String name() {
        return "凤凰网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ifeng.com");
    }

    /** Since 2018 the ends of class names change with every build, and allData holds all that is shown. */
    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-06", "2026-10")
                        .when("h1[class^=index_]", "div[class^=index_text_]")
                        .marks("[class^=index_leftContent_], [class^=index_main_content_]", "[class^=index_artical_]")
                        .title(text("h1[class^=index_]"))
                        .published(text("[class^=index_timeBref_], [class^=index_date_]"), meta("og:time"))
                        .source(text("[class^=index_sourceTitleText_] a, [class^=index_source_]"))
                        .editors(script("allData", "docData.editorName"))
                        .channel(script("allData", "docData.breadCrumbdata[].title"))
                        .body("div[class^=index_text_]") // a span is the word beside the number of comments
                        .build(),
                Layout.named("pc-2018")
                        .seen("2018-09", "2020-06")
                        .when("h1[class^=topic-]", "[class^=main_content-]")
                        .marks("[class^=artical-]", "[class^=publisher-]")
                        .title(text("h1[class^=topic-]"))
                        .published(text("[class^=info-] [class^=time-]"), meta("og:time"))
                        .source(text("[class^=publisher-] [class^=source-]"))
                        .channel(script("allData", "docData.breadCrumbdata[].title"))
                        .body("[class^=main_content-] [class^=text-]")
                        .build(),
                Layout.named("data-2018") // the same before its scripts have run
                        .seen("2018-09", "2026-10")
                        .when("meta[name^='og:time']", "#root")
                        .title(script("allData", "docData.title"))
                        .published(script("allData", "docData.newsTime"))
                        .source(script("allData", "docData.source"))
                        .editors(script("allData", "docData.editorName"))
                        .channel(script("allData", "docData.breadCrumbdata[].title"))
                        .content(script("allData", "docData.contentData.contentList"))
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2020-12")
                        .when("#artical_topic", ".p_time .ss01") // spelt so
                        .marks("#artical_real", "#artical_sth")
                        .title(text("#artical_topic"))
                        .published(text(".p_time .ss01"))
                        .source(text(".p_time .ss03"))
                        .editors(after("责任编辑", "#artical_sth2"))
                        .body("#main_content", "#artical_real")
                        .drop(".ifengLogo", ".dy_box")
                        .nextPage("#pagenext")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-12", "2013-12")
                        .when("#artical_topic", "#artical_sth > p > span")
                        .marks("#artical_real", "#artical_sth2")
                        .title(text("#artical_topic"))
                        .published(text("#artical_sth > p"))
                        .source(after("来源", "#artical_sth > p"))
                        .editors(after("责任编辑", "#artical_sth2"))
                        .keywords(each("#artical_sth2 > a"))
                        .body("#artical_real")
                        .captions("p.picIntro")
                        .drop(".ifengLogo")
                        .nextPage("#pagenext")
                        .build(),
                Layout.named("city-2012")
                        .seen("2012-01", "2013-12")
                        .when("#artical_topic", "#publish_time")
                        .title(text("#artical_topic"))
                        .published(text("#publish_time"))
                        .source(text("#source_place"))
                        .channel(each("#theCurrent a:not(:first-child)"))
                        .body("#artical_real")
                        .build());
    }
}
