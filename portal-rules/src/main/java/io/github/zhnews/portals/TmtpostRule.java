// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 钛媒体. */
public final class TmtpostRule implements PortalRule {
    /** For the service loader. */
    public TmtpostRule() {}

    @Override
    public String id() {
        return "tmtpost";
    }

    @Override
    public String name() {
        return "钛媒体";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("tmtpost.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2018")
                .seen("2018-01", "2020-12")
                .when("article > h1", "article > div.inner")
                .marks("article > div.post-info", "article > p.post-abstract")
                .title(text("article > h1"))
                .published(text("article > div.post-info > span.time"))
                .summary(after("摘要", "article > p.post-abstract"))
                .body("article > div.inner")
                .drop("img[src$=wzny_ewm.jpg]") // the QR code of the account
                .build());
    }
}
