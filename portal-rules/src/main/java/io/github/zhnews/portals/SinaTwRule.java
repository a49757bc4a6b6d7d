// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 台灣新浪. */
public final class SinaTwRule implements PortalRule {
    /** For the service loader. */
    public SinaTwRule() {}

    @Override
    public String id() {
        return "sina-tw";
    }

    @Override
    public String name() {
        return "台灣新浪";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sina.com.tw");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2011-12", "2012-12")
                .when("#articles h1", "#articles .pcont")
                .marks("#articles > cite", "#articles .forward")
                .title(text("#articles h1"))
                .published(text("#articles > cite"))
                .source(match("^[^(]+", "#articles > cite")) // before the time
                .channel(each("#Content .path a"))
                .body("#articles .pcont")
                .build());
    }
}
