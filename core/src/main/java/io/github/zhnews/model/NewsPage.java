// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/** All that the library reads from a page. */
public sealed interface NewsPage extends Serializable {
    /**
     * {@return a page with nothing around its article and no securities in it}
     *
     * @param article the article
     * @param report where its parts came from
     * @param quality how far the article can be trusted to be whole
     */
    static NewsPage of(Article article, Report report, Quality quality) {
        return new NewsPageValue(article, report, SideModules.none(), List.of(), quality);
    }

    /** {@return the article} */
    Article article();

    /** {@return where its parts came from} */
    Report report();

    /** {@return what stands around it} */
    SideModules modules();

    /** {@return the shares and funds that the text marks, in its order} */
    List<SecurityMention> securities();

    /** {@return how far the article can be trusted to be whole} */
    Quality quality();

    /**
     * {@return this page with what stands around its article}
     *
     * @param modules what stands around it
     */
    NewsPage withModules(SideModules modules);

    /**
     * {@return this page with securities}
     *
     * @param securities the shares and funds that the text marks, in its order, copied
     */
    NewsPage withSecurities(List<SecurityMention> securities);
}

@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
record NewsPageValue(
        Article article, Report report, SideModules modules, List<SecurityMention> securities, Quality quality)
        implements NewsPage {
    NewsPageValue {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(modules, "modules");
        securities = List.copyOf(securities);
        Objects.requireNonNull(quality, "quality");
    }

    @Override
    public NewsPage withModules(SideModules other) {
        return new NewsPageValue(article, report, other, securities, quality);
    }

    @Override
    public NewsPage withSecurities(List<SecurityMention> other) {
        return new NewsPageValue(article, report, modules, other, quality);
    }

    @Override
    public String toString() {
        return Shown.of(
                "NewsPage",
                "article",
                article,
                "report",
                report,
                "modules",
                modules,
                "securities",
                securities,
                "quality",
                quality);
    }
}
