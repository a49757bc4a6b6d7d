// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** FT中文网. */
public final class FtChineseRule implements PortalRule {
    /** For the service loader. */
    public FtChineseRule() {}

    @Override
    public String id() {
        return "ftchinese";
    }

    @Override
    public String name() {
        return "FT中文网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("ftchinese.com");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2017")
                        .seen("2017-01", "2026-10")
                        .when("h1.story-headline", "div.story-body, #story-body-container")
                        .marks("span.story-time", "#story-body-container")
                        .title(text("h1.story-headline"))
                        .published(text("span.story-time"))
                        .authors(each("span.story-author a"))
                        .keywords(each(".story-theme a"))
                        .summary(text(".story-lead"))
                        .body("#story-body-container", "div.story-body")
                        .drop(
                                ".story-byline",
                                ".mpu-container-instory",
                                "#story-action-placeholder",
                                ".copyrightstatement-container",
                                ".o-ads")
                        .build(),
                Layout.named("pc-2012")
                        .seen("2012-01", "2014-12")
                        .when("#bodytext")
                        .published(text("a.storytime"))
                        .authors(each(".byline a:not(.storytime)"))
                        .body("#bodytext")
                        .build());
    }
}
