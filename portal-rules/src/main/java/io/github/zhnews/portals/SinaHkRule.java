// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.match;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 香港新浪. */
public final class SinaHkRule implements PortalRule {
    /** For the service loader. */
    public SinaHkRule() {}

    @Override
    public String id() {
        return "sina-hk";
    }

    @Override
    public String name() {
        return "香港新浪";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("sina.com.hk");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2012")
                        .seen("2011-12", "2012-12")
                        .when(".contentPageContentTitle #news_title", "#news_text")
                        .marks(".contentPageContentSubTitle", "#nwContentShare")
                        .title(text("#news_title"))
                        .published(text(".contentPageContentSubTitle"))
                        .source(match("^[\\d-]+ (.+)", ".contentPageContentSubTitle")) // behind the date
                        .channel(each(".navigation a"))
                        .body("#news_text")
                        .tail("香港新浪新聞現已開設")
                        .build(),
                Layout.named("digital-2012")
                        .seen("2011-12", "2012-12")
                        .when("#nwContentMain #news_title", "#news_text")
                        .marks(".titleRow .newsTitle", "#news_content")
                        .title(text("#news_title"))
                        .published(text(".titleRow .text3"))
                        .channel(each(".treeRow > .text1 a"))
                        .body("#news_text")
                        .tail("除了新浪微博外")
                        .build());
    }
}
