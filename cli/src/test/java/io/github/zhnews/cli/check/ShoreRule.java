// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import static io.github.zhnews.rule.Read.attr;
import static io.github.zhnews.rule.Read.text;

import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.util.List;
import java.util.Set;

/** An invented portal with a layout that its pages have, one that is known elsewhere, and two that no page has. */
record ShoreRule() implements PortalRule {
    static final RuleSet RULES = RuleSet.of(new ShoreRule());

    @Override
    public String id() {
        return "shore";
    }

    @Override
    public String name() {
        return "海岸晚报";
    }

    @Override
    public Set<String> hosts() {
        return Set.of("shore.example");
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                Layout.named("pc-2024")
                        .has("#future", ".lead")
                        .title(text("h1"))
                        .build(),
                Layout.named("pc-2020")
                        .seen("2020-03", "2021-12", 2)
                        .has("h1", "#text")
                        .title(text("h1"))
                        .source(attr(".from", "data-name"))
                        .keywords(text(".tags"))
                        .body("#text")
                        .drop(".ad", ".later")
                        .build(),
                Layout.named("pc-2010").unproven().has(".old").title(text("h4")).build(),
                Layout.named("cms")
                        .has(".cms")
                        .elsewhere("h1")
                        .title(text("h1"))
                        .build());
    }

    /**
     * A page of the layout pc-2020.
     *
     * @param source what stands where the layout has the source
     * @param more markup at the end of the text
     */
    static String page(String date, String source, String more) {
        return """
                <html><head><meta charset="utf-8"><title>灯塔旁的小码头重新开放_海岸晚报</title></head><body>
                <h1>灯塔旁的小码头重新开放</h1>
                <div class="bar">%s 09:10 来源：海岸晚报</div><span class="from" data-name="%s"></span>
                <div id="text">
                <p>灯塔旁的小码头关了两年，昨天重新开放，早上六点就有渔船靠岸，船上卸下来的小黄鱼还带着冰碴。</p>
                <p>码头上的木板全部换过，栏杆也加高了三十厘米，老船工说现在走在上面听不见从前那种吱呀声了。</p>
                <p>渡口的茶摊也搬了回来，摊主把桌子摆在背风的墙根，等船的人可以坐在那里看潮水慢慢涨上来。</p>%s
                </div></body></html>
                """.formatted(date, source, more);
    }
}
