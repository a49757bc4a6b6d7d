// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 环球网. */
public final class HuanqiuRule implements PortalRule {
    /** For the service loader. */
    public HuanqiuRule() {}

    @Override
    public String id() {
        return "huanqiu";
    }

    @Override
    public String name() {
        return "环球网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("huanqiu.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("data-2019") // as served; a script makes the elements of pc-2019 of it
                        .seen("2019-07", "2026-10")
                        .when("textarea.article-content")
                        .marks("textarea.article-title", "textarea.article-time")
                        .title(text("textarea.article-title"))
                        .published(text("textarea.article-time"))
                        .source(text("textarea.article-source-name"))
                        .authors(text("textarea.article-author"))
                        .content(text("textarea.article-content"))
                        .build(),
                Layout.named("pc-2019")
                        .seen("2019-07", "2026-10")
                        .when(".t-container-title", ".metadata-info")
                        .marks(".t-container-title h3", ".l-con article")
                        .title(text(".t-container-title h3"))
                        .published(text(".metadata-info .time"))
                        .source(text(".metadata-info .source"))
                        .body(".l-con article")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2019-12")
                        .when("h1.tle", ".la_con")
                        .marks(".la_t_a")
                        .title(text("h1.tle"))
                        .published(text(".la_t_a"))
                        .source(text(".la_t_b"))
                        .editors(text(".la_e_a"))
                        .body(".la_con")
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2018-12")
                        .when(".conText h1", "#text")
                        .marks("#pubtime_baidu", "#source_baidu")
                        .title(text(".conText h1"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .editors(text("#editor_baidu"))
                        .body("#text")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2013-06")
                        .when("#get_date", "#text")
                        .marks("#fromsite")
                        .title(text(".main > h1"))
                        .published(text("#get_date"))
                        .source(text("#fromsite"))
                        .body("#text")
                        .build());
    }
}
