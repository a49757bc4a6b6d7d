// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import org.jspecify.annotations.Nullable;

/** An invented article's page with a bar, a text and what follows it. */
final class Around {
    static final String TITLE = "青岩镇百年石桥完成加固";

    private String site = "远山网";
    private String head = "";
    private String above = "";
    private String bar = "";
    private String lead = "";
    private String end = "";
    private String after = "";
    private @Nullable String address;

    private Around() {}

    static Around bar(String html) {
        var page = new Around();
        page.bar = html;
        return page;
    }

    static Around none() {
        return new Around();
    }

    /** The name of the site, which the page's title ends in. */
    Around site(String name) {
        site = name;
        return this;
    }

    Around head(String html) {
        head = html;
        return this;
    }

    Around above(String html) {
        above = html;
        return this;
    }

    Around lead(String html) {
        lead = html;
        return this;
    }

    Around end(String html) {
        end = html;
        return this;
    }

    Around after(String html) {
        after = html;
        return this;
    }

    Around at(String url) {
        address = url;
        return this;
    }

    Page page() {
        return SamplePage.at(
                address,
                "<html><head><title>" + TITLE + "-" + site + "</title>" + head + "</head><body><div>" + above
                        + "</div><h1>"
                        + TITLE
                        + "</h1><div>" + bar + "</div><div id=text>" + lead
                        + "<p>镇上的石桥昨日完成加固，桥面重新铺上了当地出产的青石板，两侧新装了木质护栏。</p>"
                        + "<p>施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥，往返要多走两里路。</p>" + end + "</div>" + after
                        + "</body></html>");
    }

    Margins read() {
        var page = page();
        var text = SamplePage.region(page, "桥面重新铺上", "施工方介绍");
        int first = page.lines().at(text.container());
        int last = page.lines().at(page.tree().end(text.container()));
        return Margins.of(page, SamplePage.headline(page, TITLE), Region.ofLines(page, text.container(), first, last));
    }
}
