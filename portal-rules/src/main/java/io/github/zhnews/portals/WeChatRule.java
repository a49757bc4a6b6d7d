// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 微信公众平台. */
public final class WeChatRule implements PortalRule {
    /** For the service loader. */
    public WeChatRule() {}

    @Override
    public String id() {
        return "wechat";
    }

    @Override
    public String name() {
        return "微信公众平台";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("mp.weixin.qq.com");
    }

    /** What is displayed as time may be a word (昨天) or not yet there; ct is the same in seconds since 1970. */
    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("article-2020")
                        .seen("2018-03", "2026-10")
                        .when("#activity-name", "#js_content")
                        .marks(".rich_media_content", "#js_name")
                        .title(text("#activity-name"))
                        .published(script("ct", ""), text("#publish_time"))
                        .source(text("#js_name"))
                        .authors(text("#js_author_name"), meta("author"))
                        .summary(meta("og:description"))
                        .body("#js_content")
                        .drop("section[style*='display: none']", "mp-common-profile", ".code-snippet__line-index")
                        .build(),
                Layout.named("pictures-2023") // item_show_type 8
                        .seen("2023-01", "2026-10")
                        .when("#js_image_desc")
                        .marks("#activity-detail")
                        .title(meta("og:title"))
                        .published(script("ct", ""), script("createTime", ""))
                        .source(text("#js_name"), script("nickname", ""))
                        .body("#js_image_desc")
                        .content(script("__QMTPL_SSR_DATA__", "desc"), script("picture_page_info_list", ""))
                        .build());
    }
}
