// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 大江网. */
public final class JxnewsRule implements PortalRule {
    /** For the service loader. */
    public JxnewsRule() {}

    @Override
    public String id() {
        return "jxnews";
    }

    @Override
    public String name() {
        return "大江网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("jxnews.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2014-12")
                .when(".newslb .lyuan", "#Zoom")
                .marks(".newslb .title")
                .title(text(".newslb .title"))
                .published(text(".newslb .lyuan"))
                .source(match("来源：\\s*[(（]\\s*([^)）]+)", "td.p12"))
                .editors(after("编辑", ".newslb .lyuan"))
                .body("#Zoom")
                .build());
    }
}
