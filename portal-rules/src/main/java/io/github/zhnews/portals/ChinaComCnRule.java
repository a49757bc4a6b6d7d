// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国网 (not 中华网, which is china.com). */
public final class ChinaComCnRule implements PortalRule {
    /** For the service loader. */
    public ChinaComCnRule() {}

    @Override
    public String id() {
        return "china-com-cn";
    }

    @Override
    public String name() {
        return "中国网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("china.com.cn", "china.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2022")
                        .seen("2022-06", "2026-10")
                        .when(".content > .inform", ".content_left .article")
                        .marks(".inform .informShare", ".pushNav")
                        .title(text(".content > h1"))
                        .published(text(".content > .inform > p"))
                        .source(after("来源", ".content > .inform"), text("#webdig_source"))
                        .editors(text(".content_left .article .editor"))
                        .body(".content_left .article")
                        .drop(".editor", "#vf") // the latter is the place of a video
                        .build(),
                Layout.named("pc-2017")
                        .seen("2017-01", "2026-10")
                        .when("#articleBody", "#pubtime_baidu")
                        .marks(".articleTitle")
                        .title(text(".articleTitle"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .editors(text(".articleEditor, #editor_baidu"))
                        .body("#articleBody")
                        .drop(".articleEditor, #editor_baidu")
                        .nextPage("#autopage a")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-01", "2022-12")
                        .when(".artTitle", "#pubtime_baidu")
                        .marks("#source_baidu", ".artCon, #artbody, #artiContent")
                        .title(text(".artTitle"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .authors(text("#author_baidu"))
                        .body("#artbody", "#artiContent", ".artCon")
                        .build(),
                Layout.named("pc-2013")
                        .seen("2013-01", "2019-12")
                        .when(".center_title", ".center_box")
                        .title(text(".center_title h1"))
                        .published(text(".center_title .span")) // 发布时间 | 来源 | 作者 | 责任编辑
                        .source(text(".center_title .span"))
                        .authors(text(".center_title .span"))
                        .editors(text(".center_title .span"))
                        .body(".center_box")
                        .build(),
                Layout.named("finance-2012") // finance.china.com.cn
                        .seen("2012-01", "2014-12")
                        .when(".left_content > h1", ".title_small")
                        .title(text(".left_content > h1"))
                        .published(text(".title_small span"))
                        .source(text(".source_left"))
                        .editors(text(".source_right"))
                        .body(".left_content #content")
                        .build(),
                Layout.named("pc-2007")
                        .seen("2007-01", "2014-12")
                        .when("#fontzoom", ".fb24")
                        .marks(".f12_006AA2")
                        .title(text(".fb24"))
                        .published(after("时间", "td.f12_006AA2"))
                        .source(after("文章来源", "td.f12_006AA2"))
                        .editors(after("责任编辑", "td.f12_006AA2"))
                        .body("#fontzoom")
                        .nextPage("#autopage a")
                        .build());
    }
}
