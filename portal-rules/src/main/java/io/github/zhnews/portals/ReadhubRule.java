// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** Readhub, summaries of what others report. */
public final class ReadhubRule implements PortalRule {
    /** For the service loader. */
    public ReadhubRule() {}

    @Override
    public String id() {
        return "readhub";
    }

    @Override
    public String name() {
        return "Readhub";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("readhub.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2019")
                .seen("2019-09", "2019-09")
                .when("h2[class^=topicTitle___]", "[class^=summary___]")
                .marks("[class^=topicItem___]", "[class^=timeLabel___]")
                .title(text("h2[class^=topicTitle___]"))
                .published(script("__INITIAL_STATE__", "topicDetail.data.publishDate")) // it shows 昨天 alone
                .body("[class^=summary___]")
                .build());
    }
}
