// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新华网. */
public final class XinhuaRule implements PortalRule {
    /** For the service loader. */
    public XinhuaRule() {}

    @Override
    public String id() {
        return "xinhua";
    }

    @Override
    public String name() {
        return "新华网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("xinhuanet.com", "news.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2021")
                        .seen("2021-04", "2026-10")
                        .when(".head-line h1", "#detail")
                        .marks(".header-time .year", ".header-cont .source")
                        .title(text(".head-line h1 .title"))
                        .published(text(".header-time"), text(".mheader .info")) // the latter on phones
                        .source(text(".header-cont .source"), text(".mheader .info"))
                        .editors(text("#articleEdit .editor"))
                        .body("#detailContent", "#detail")
                        .drop(".player-container", "#div_currpage, [id^=div_page_roll]")
                        .nextPage("#div_currpage a")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2022-06")
                        .when(".h-title", "#p-detail")
                        .marks(".h-info .h-time")
                        .title(text(".h-title"))
                        .published(text(".h-info .h-time"))
                        .source(text(".h-info .aticle-src, .h-info #source")) // spelt so
                        .body("#p-detail .main-aticle", "#p-detail")
                        .drop("#div_currpage, [id^=div_page_roll]")
                        .nextPage("#div_currpage a")
                        .build(),
                Layout.named("yunnan-2012") // yn.xinhuanet.com
                        .seen("2012-01", "2014-12")
                        .when("#article #source", "#mainText")
                        .title(text("#article h2"))
                        .published(text("#article #source"))
                        .source(text("#article #source"))
                        .body("#mainText")
                        .drop("#div_currpage, [id^=div_page_roll]")
                        .nextPage("#div_currpage a")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-07", "2016-12")
                        .when("#title", "#pubtime", "#content")
                        .title(text("#title"))
                        .published(text("#pubtime"))
                        .body("#content", "#Content") // the latter where a p around the former ends at its first p
                        .drop("#div_currpage, [id^=div_page_roll]")
                        .nextPage("#div_currpage a")
                        .build(),
                Layout.named("pc-2007") // with the local stations
                        .seen("2007-10", "2012-12")
                        .when("#Title", "#myTable")
                        .title(text("#Title"))
                        .body("#Content", "#Zoom")
                        .build(),
                Layout.named("local-2012") // gd.xinhuanet.com and others
                        .seen("2012-01", "2016-12")
                        .when("#ArticleTit", "#Articlely")
                        .marks("#Articlely .laiyuan")
                        .title(text("#ArticleTit"))
                        .published(text("#Articlely .laiyuan"))
                        .body("#content")
                        .build());
    }
}
