// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 人民网, with the sites of the party that it runs. */
public final class PeopleRule implements PortalRule {
    /** For the service loader. */
    public PeopleRule() {}

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String name() {
        return "人民网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("people.com.cn", "people.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2020")
                        .seen("2020-11", "2026-10")
                        .when(".rm_txt_con")
                        .marks(".rm_txt h1", ".channel .col-1-1")
                        .title(text(".rm_txt h1")) // another h1 holds the logo
                        .subtitle(text(".rm_txt .pre"), text(".rm_txt .sub")) // 引题, 副题
                        .published(text(".channel .col-1-1"))
                        .source(text(".channel .col-1-1"))
                        .authors(text(".rm_txt .author"))
                        .editors(text(".rm_txt_con .edit"))
                        .body(".rm_txt_con")
                        .drop("#paper_num, .paper_num", ".edit", ".tjewm") // 《人民日报》（…版）, 责编, 关注公众号
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2020-12")
                        .when("#rwb_zw")
                        .title(text(".text_title h1"))
                        .subtitle(text(".text_title .pre"), text(".text_title .sub"))
                        .published(text(".text_title .box01 .fl"))
                        .source(text(".text_title .box01 .fl"))
                        .authors(text(".text_title .author"))
                        .editors(text("#rwb_zw .edit"))
                        .body("#rwb_zw")
                        .drop(".edit", ".zdfy, center > table") // 责编, links to the other pages
                        .build(),
                Layout.named("party-2012")
                        .seen("2012-01", "2026-10")
                        .when(".text_c .sou", ".show_text")
                        .marks(".text_c h1")
                        .title(text(".text_c h1"))
                        .published(text(".text_c .sou"))
                        .source(text(".text_c .sou"))
                        .body(".show_text")
                        .build(),
                Layout.named("pc-2011")
                        .seen("2011-01", "2016-12")
                        .when("#p_content", "#p_publishtime")
                        .marks("#p_title", "#p_origin")
                        .title(text("#p_title"))
                        .published(text("#p_publishtime"))
                        .source(text("#p_origin"))
                        .body("#p_content")
                        .build(),
                Layout.named("health-2013") // health.people.com.cn
                        .seen("2013-01", "2020-12")
                        .when(".artOri", ".artDet")
                        .title(text(".title h2"))
                        .published(text(".artOri"))
                        .source(text(".artOri"))
                        .body(".artDet")
                        .build());
    }
}
