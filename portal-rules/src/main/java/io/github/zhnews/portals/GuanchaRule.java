// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static io.github.zhnews.rule.Read.after;
import static io.github.zhnews.rule.Read.each;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import java.util.List;
import java.util.Set;

/** 观察者网. */
public final class GuanchaRule implements PortalRule {
    /** For the service loader. */
    public GuanchaRule() {}

    @Override
    public String id() {
        return "guancha";
    }

    @Override
    public String name() {
        return "观察者网";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("guancha.cn");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(Layout.named("pc-2015")
                .seen("2015-01", "2026-10")
                .when(".left-main", ".all-txt")
                .marks(".left-main .time.fix", ".article-other")
                .title(text(".left-main > h3"))
                .published(text(".left-main .time.fix > span:first-child"))
                .modified(after("最后更新", ".left-main .time.fix"))
                .source(after("来源", ".left-main .time.fix"))
                .authors(text(".author .author-intro p a")) // 职务 stands behind the name
                .editors(after("责任编辑", ".article-other"))
                .keywords(each(".key-word a"))
                .body(".all-txt")
                .captions("p[align=center] + p[align=center] > span")
                .build());
    }
}
