// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 沈阳网. */
public final class SydRule implements PortalRule {
    /** For the service loader. */
    public SydRule() {}

    @Override
    public String id() {
        return "syd";
    }

    @Override
    public String name() {
        return "沈阳网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("syd.com.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2012")
                .seen("2012-01", "2014-12")
                .when("#TitleID", "#clickeye_content")
                .marks("#PublishDateID")
                .title(text("#TitleID"))
                .published(text("#PublishDateID"))
                .source(match("来源：\\s*(\\S+)", "h2"))
                .body("#clickeye_content")
                .build());
    }
}
