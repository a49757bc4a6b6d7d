// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 中国新闻网. */
public final class ChinaNewsRule implements PortalRule {
    /** For the service loader. */
    public ChinaNewsRule() {}

    @Override
    public String id() {
        return "chinanews";
    }

    @Override
    public String name() {
        return "中国新闻网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("chinanews.com", "chinanews.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2021")
                        .seen("2021-01", "2026-10")
                        .when(".content_left_title", ".left_zw")
                        .marks(".content_left_time")
                        .title(text(".content_left_title"))
                        .published(text(".content_left_time"), text("#pubtime_baidu"))
                        .source(text(".content_left_time"), text("#source_baidu"))
                        .editors(text(".left_name"))
                        .body(".left_zw")
                        .captions(".pictext")
                        .drop(".adInContent, .videojsDesc")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2021-03")
                        .when("#cont_1_1_2", ".left_zw")
                        .marks(".left-time .left-t")
                        .title(text("#cont_1_1_2 > h1"))
                        .published(text(".left-time .left-t"))
                        .source(text(".left-time .left-t")) // 参与互动 stands behind it
                        .editors(text(".left_name"))
                        .body(".left_zw")
                        .drop(".adInContent, #function_code_page")
                        .build(),
                Layout.named("video-2018")
                        .seen("2018-01", "2026-10")
                        .when(".content_title h1", ".content_desc")
                        .title(text(".content_title h1"))
                        .published(text(".content_title p"))
                        .body(".content_desc")
                        .build());
    }
}
