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

/** 新浪网 with all its channels, 看点 (k.sina) and the mobile pages of sina.cn; its blogs have {@link SinaBlogRule}. */
public final class SinaRule implements PortalRule {
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
        return List.of(
                Layout.named("pc-2017")
                        .seen("2017-11", "2026-10")
                        .when("h1.main-title")
                        .marks("meta[name=sudameta]") // what its counters read
                        .title(text("h1.main-title"))
                        // article:published_time may be that of an update
                        .published(text(".date-source .date"), meta("weibo:article:create_at"))
                        .source(text(".date-source .source"), meta("mediaid"))
                        .editors(after("责任编辑", ".show_author, .article-editor"))
                        .keywords(each("#keywords a"))
                        .channel(each(".channel-logo a, .channel-path a"))
                        .body("#artibody", "#article") // finance, tech, sports, ent; news, mil
                        .captions(".img_descr")
                        .drop(
                                ".show_author, .article-editor",
                                ".video-2017, [id^=videoList]",
                                ".appendQr_wrap, .app-kaihu-qr, .tech-quotation, .xb_new_finance_app, .otherContent_01",
                                "#left_hzh_ad, .sinaads")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2017-11")
                        .when("#artibodyTitle", ".time-source")
                        .marks("#artibody", ".page-header")
                        .title(text("#artibodyTitle"))
                        .published(text(".time-source"))
                        .source(text(".time-source a"), text(".time-source"))
                        .editors(after("责任编辑", ".article-editor"))
                        .keywords(each(".article-keywords a"))
                        .body("#artibody")
                        .captions(".img_descr")
                        .drop(".ct_hqimg", ".otherContent_01, .xb_new_finance_app", ".article-editor")
                        .tail("进入【新浪财经股吧】")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-12", "2014-12")
                        .when("#artibodyTitle", "#pub_date")
                        .marks("#artibody", "#media_name")
                        .title(text("#artibodyTitle"))
                        .published(text("#pub_date"))
                        .source(text("#media_name a"), text("#media_name"))
                        .body("#artibody")
                        .captions(".img_descr")
                        .drop(".otherContent, .otherContent_01, .blkComment, #sinashareto", "p.page")
                        .nextPage("p.page a")
                        .build(),
                Layout.named("esports-2019") // dj.sina.com.cn; its class is spelt so
                        .seen("2019-01", "2019-12")
                        .when(".acticle_top h1", "#artibody")
                        .title(text(".acticle_top h1"))
                        .published(text(".acticle_top .timer"))
                        .source(text(".acticle_top .Author"))
                        .body("#artibody")
                        .build(),
                Layout.named("slide-2012") // the pictures are in slide_data
                        .seen("2012-01", "2019-12")
                        .when(".swp-tit h2")
                        .title(text(".swp-tit h2"))
                        .published(text(".swpt-time"))
                        .build(),
                Layout.named("m-2019")
                        .seen("2019-01", "2026-10")
                        .when("article.art_box, article.s_card")
                        .title(text("h1.art_tit_h1"), meta("og:title"))
                        .published(meta("weibo:article:create_at"), meta("article:published_time"))
                        .source(text("cite.art_cite"))
                        .body("section.art_pic_card", "article.art_box", "article.s_card")
                        .build());
    }
}
