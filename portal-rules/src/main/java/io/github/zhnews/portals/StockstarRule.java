// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 证券之星. */
public final class StockstarRule implements PortalRule {
    /** For the service loader. */
    public StockstarRule() {}

    @Override
    public String id() {
        return "stockstar";
    }

    @Override
    public String name() {
        return "证券之星";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("stockstar.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2018-12")
                        .when("#container-article")
                        .marks("#container-box h1", "#pubtime_baidu")
                        .title(text("#container-box h1"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .body("#container-article")
                        .build(),
                Layout.named("hk-2012") // 港股
                        .seen("2012-01", "2012-12")
                        .when("#NewsContentText")
                        .marks(".hk_news_title", ".hk_news_ort")
                        .title(text(".hk_news_title h1"))
                        .published(text(".hk_news_ort"))
                        .source(text(".hk_news_ort > a")) // stands after the time, without a label
                        .channel(each(".title_position a"))
                        .body("#NewsContentText")
                        .build());
    }
}
