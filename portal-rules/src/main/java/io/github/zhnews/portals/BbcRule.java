// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.meta;
import static io.github.zhnews.rule.Read.script;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import java.util.List;
import java.util.Set;

/** BBC中文. */
public final class BbcRule implements PortalRule {
    private static final String PAGE = "props.pageProps.pageData.";
    private static final Read TOPICS = script("#__NEXT_DATA__", PAGE + "metadata.topics[].topicName");

    /** For the service loader. */
    public BbcRule() {}

    @Override
    public String id() {
        return "bbc";
    }

    @Override
    public String name() {
        return "BBC中文";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("bbc.com", "bbc.co.uk");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2025")
                        .seen("2025-01", "2026-10")
                        .when("main p[dir=ltr]")
                        .title(text("main h1"))
                        .published(text("main time[datetime]"))
                        .keywords(TOPICS)
                        .body("main")
                        // The date stands after the first picture; left in, it would take the picture out with it.
                        .drop("time", "section[data-e2e=recommendations-heading]")
                        .build(),
                // The same article as data, for pages without those elements.
                Layout.named("next-2025")
                        .seen("2025-01", "2026-10")
                        .when("#__NEXT_DATA__")
                        .keywords(TOPICS)
                        .content(script("#__NEXT_DATA__", PAGE + "content.model.blocks"))
                        .build(),
                Layout.named("pc-2016")
                        .seen("2016-01", "2020-12")
                        .when(".story-body h1", "div[property=articleBody]")
                        .title(text(".story-body h1"))
                        .body("div[property=articleBody]")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2010-01", "2014-12")
                        .when(".g-container > h1", ".g-container.story-body > .bodytext")
                        .marks(".datestamp .lastupdated")
                        .title(text(".g-container > h1"))
                        .published(meta("dcterms.created")) // the time shown, 更新时间, is that of the last change
                        .modified(meta("dcterms.modified"), text(".datestamp"))
                        .keywords(meta("keywords"))
                        .body(".g-container.story-body > .bodytext")
                        .captions(".image > p.caption")
                        .build());
    }
}
