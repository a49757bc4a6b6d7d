package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新浪网. */
public final class SinaRule implements PortalRule {
    /** News pages have the text in {@code #article}, finance, tech, sports and the other channels in {@code #artibody}. */
    private static final Layout PC_2017 = Layout.named("pc-2017")
            .seen("2017-11", "2026-10")
            .when("h1.main-title")
            .title(text("h1.main-title"), meta("og:title"))
            // The time displayed is the same, without seconds; article:published_time may be that of an update.
            .published(meta("weibo:article:create_at"), text(".date-source .date"), meta("article:published_time"))
            .source(text(".date-source .source"), meta("mediaid"))
            .editors(after("责任编辑", "p.show_author, p.article-editor"))
            .keywords(each("#keywords a"))
            .body("#artibody", "#article")
            .drop(
                    ".show_author, .article-editor", // 责任编辑
                    ".video-2017, [id^=videoList]",
                    "span[id^=quote_]", // a share's price right now
                    ".appendQr_wrap, .app-kaihu-qr, .tech-quotation, .xb_new_finance_app, .otherContent_01",
                    "[id^=ad_], #left_hzh_ad")
            .build();

    private static final Layout PC_2012 = Layout.named("pc-2012")
            .seen("2012-01", "2017-11")
            .when("#artibodyTitle")
            .title(text("#artibodyTitle"))
            .published(meta("weibo:article:create_at"), text("#pub_date"), text(".time-source"), text("#navtimeSource"))
            .source(text("#media_name"), text(".time-source span a"))
            .editors(after("责任编辑", ".article-editor"))
            .keywords(each(".article-keywords a"))
            .body("#artibody")
            .drop(".article-editor", ".otherContent, .otherContent_01, .ct_hqimg, .xb_new_finance_app", "p.page")
            .build();

    /** For the service loader. */
    public SinaRule() {}

    @Override
    public String id() {
        return "sina";
    }

    @Override
    public String name() {
        return "新浪网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sina.com.cn", "sina.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(PC_2017, PC_2012);
    }
}
