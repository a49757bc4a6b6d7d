// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import java.util.List;
import java.util.Set;

/** 澎湃新闻, with the pages of its accounts (澎湃号). */
public final class ThePaperRule implements PortalRule {
    /** For the service loader. */
    public ThePaperRule() {}

    @Override
    public String id() {
        return "thepaper";
    }

    @Override
    public String name() {
        return "澎湃新闻";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("thepaper.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2022") // and on phones: the same data under other classes
                        .seen("2022-01", "2026-10")
                        .when("#__NEXT_DATA__")
                        .marks("[class^=index_cententWrap__]") // spelt so
                        .title(detail("name"))
                        .published( // what is shown may be 3小时前
                                detail("pubTimeLong"),
                                detail("publishTime"),
                                text("[class^=index_left__] .ant-space-item"))
                        .source(after("来源", "[class^=index_left__]"))
                        .authors(detail("author"))
                        .keywords(detail("tagList[].tag"))
                        .summary(detail("summary"))
                        .body("[class^=index_cententWrap__]")
                        .content(detail("content"))
                        .captions(".image_desc")
                        .build(),
                Layout.named("pc-2014")
                        .seen("2014-07", "2022-06")
                        .when(".news_title", ".news_txt")
                        .marks(".news_about", ".newscontent")
                        .title(text(".news_title"))
                        .published(text(".news_about > p:nth-child(2)"))
                        .authors(text(".news_about > p:first-child")) // 张三/某报, or the medium alone
                        .editors(text(".news_infor_extra .infor_item"))
                        .keywords(after("关键词 >>", ".news_keyword"))
                        .body(".news_txt")
                        .captions(".news_txt > div:not(.contheight) + span")
                        .drop(".hide_word")
                        .build());
    }

    /** A part of the article in the data from which the page is made. */
    private static Read detail(String path) {
        return script("#__NEXT_DATA__", "props.pageProps.detailData.contentDetail." + path);
    }
}
