// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Invented pages for tests of the finders. */
final class SamplePage {
    /** Two paragraphs of running text. */
    static final String TEXT = """
            <p>本报讯（记者 赵一禾）青岩镇的石桥昨日完成加固，桥面重新铺上了当地出产的青石板，两侧新装了木质护栏。</p>
            <p>施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥。首批行人走过新桥时，老匠人在桥头放起了鞭炮。</p>
            """;

    private SamplePage() {}

    static Page at(@Nullable String address, String html) {
        var tree = new TreeBuilder(Limits.defaults()).build(html);
        return Page.of(tree, address == null ? null : URI.create(address));
    }

    static Page of(String head, String body) {
        return at(null, "<html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    /** The region from the first line to the last one that contain the given words. */
    static Region region(Page page, String first, String last) {
        int from = line(page, first);
        int to = line(page, last);
        return Region.ofLines(page, page.tree().parent(page.lines().block(from)), from, to + 1);
    }

    /** The region of {@link #TEXT}. */
    static Region text(Page page) {
        return region(page, "桥面重新铺上", "施工方介绍");
    }

    static Headline headline(Page page, String text) {
        return new Headline(text, line(page, text));
    }

    static int line(Page page, String words) {
        for (int i = 0; i < page.lines().size(); i++) {
            if (page.lines().text(i).contains(words)) {
                return i;
            }
        }
        throw new AssertionError("no line with " + words);
    }
}
