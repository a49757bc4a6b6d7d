// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 腾讯网; the accounts of WeChat have {@link WeChatRule}. */
public final class TencentRule implements PortalRule {
    /** For the service loader. */
    public TencentRule() {}

    @Override
    public String id() {
        return "tencent";
    }

    @Override
    public String name() {
        return "腾讯网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("qq.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2023")
                        .seen("2023-01", "2026-10")
                        .when(".content-article h1", "#ArticleContent")
                        .marks("#ArticleContent", "#article-author, #ArticleAuthor")
                        .title(text(".content-article h1"))
                        .published(text(".media-meta"), script("DATA", "pubtime"))
                        .source(text(".media-name"), script("DATA", "media"))
                        .body("#ArticleContent")
                        .drop(".image-carousel") // the pictures once more
                        .content(script("DATA", "originContent.text"))
                        .build(),
                Layout.named("pc-2018")
                        .seen("2017-12", "2022-12")
                        .when(".LEFT h1", ".content-article")
                        .title(text(".LEFT h1"))
                        .published(script("DATA", "pubtime"))
                        .source(script("DATA", "media"))
                        .body(".content-article")
                        .build(),
                Layout.named("pc-2016")
                        .seen("2015-01", "2019-12")
                        .when(".qq_article .hd h1", "#Cnt-Main-Article-QQ")
                        .marks(".a_Info .a_time")
                        .title(text(".qq_article .hd h1"))
                        .published(text(".a_Info .a_time"))
                        .source(text(".a_Info .a_source"))
                        .editors(after("责任编辑", "#QQeditor"))
                        .keywords(each("#videokg span"))
                        .channel(each(".a_Info .a_catalog a"))
                        .body("#Cnt-Main-Article-QQ")
                        .captions(".image_desc")
                        .drop("#invideocon", "#relInfo")
                        .build(),
                Layout.named("pc-2010")
                        .seen("2010-01", "2016-12")
                        .when("#Cnt-Main-Article-QQ, #ArticleCnt")
                        .title(text("#C-Main-Article-QQ .hd h1"), text("#ArticleTit"))
                        .published(text(".article-time"), text(".pubTime"))
                        .source(text(".where"))
                        .body("#Cnt-Main-Article-QQ", "#ArticleCnt")
                        .captions(".pictext")
                        .build());
    }
}
