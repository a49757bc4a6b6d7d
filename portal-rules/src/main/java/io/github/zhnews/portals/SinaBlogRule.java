// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 新浪博客. */
public final class SinaBlogRule implements PortalRule {
    /** For the service loader. */
    public SinaBlogRule() {}

    @Override
    public String id() {
        return "sina-blog";
    }

    @Override
    public String name() {
        return "新浪博客";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("blog.sina.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2012-12")
                .when(".titName", ".articalContent") // spelt so
                .marks(".titName.SG_txta", ".time.SG_txtc")
                .title(text(".titName"))
                .published(text(".time.SG_txtc"))
                .source(text("#ownernick"))
                .body(".articalContent")
                .drop(".allComm")
                .build());
    }
}
