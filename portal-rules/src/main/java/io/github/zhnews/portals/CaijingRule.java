// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 财经网, the site of 《财经》. */
public final class CaijingRule implements PortalRule {
    /** For the service loader. */
    public CaijingRule() {}

    @Override
    public String id() {
        return "caijing";
    }

    @Override
    public String name() {
        return "财经网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("caijing.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2018")
                        .seen("2018-01", "2018-12")
                        .when("#cont_title", "#the_content", "#pubtime_baidu")
                        .title(text("#cont_title"))
                        .published(text("#pubtime_baidu"))
                        .source(text("#source_baidu"))
                        .body("#the_content")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2012-12")
                        .when("#cont_title", "#the_content", "#cont_riqi")
                        .marks(".ar_source", ".ar_writer")
                        .title(text("#cont_title"))
                        .published(text("#cont_riqi"))
                        .source(text("#cont_riqi a")) // 本文来源于 stands before it
                        .authors(match("作者：([^】]+)", ".ar_writer"))
                        .editors(after("责任编辑", ".ar_writer"))
                        .keywords(each(".ar_keyword a"))
                        .summary(text("#article .summary"))
                        .channel(each(".news_lt a"))
                        .body("#article") // the summary stands before #the_content
                        .drop(".ar_writer")
                        .build());
    }
}
