package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 网易, with the pages of its accounts (网易号). */
public final class NetEaseRule implements PortalRule {
    private static final Layout PC_2020 = Layout.named("pc-2020")
            .seen("2020-12", "2026-10")
            .when("h1.post_title", ".post_body")
            .title(text("h1.post_title"))
            .published(attr("#contain", "data-ptime"), text(".post_info"), meta("article:published_time"))
            .source(text(".post_info > a:not(.post_jubao)")) // 举报 is a link beside the source
            .editors(after("责任编辑", ".creative_statement, .ep-editor"))
            .keywords(meta("keywords"))
            .body(".post_body")
            .drop(".post_statement, .creative_statement", ".at_item, .gg200x300")
            .build();

    private static final Layout PC_2016 = Layout.named("pc-2016")
            .seen("2016-01", "2020-12")
            .when("#epContentLeft h1", "#endText")
            .title(text("#epContentLeft h1"))
            .published(text(".post_time_source"), meta("article:published_time"))
            .source(text("#ne_article_source"), after("本文来源", ".ep-source"))
            .editors(after("责任编辑", ".ep-editor"))
            .keywords(meta("keywords"))
            .body("#endText")
            .drop(
                    "p.otitle", // （原标题：…）
                    ".ep-source", // 本文来源 and 责任编辑
                    ".gg200x300, .at_item, .nvt_vote_2, .demoBox, .nph_photo, .nph_photo_ctrl, .hidden")
            .build();

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
        return List.of(PC_2020, PC_2016);
    }
}
