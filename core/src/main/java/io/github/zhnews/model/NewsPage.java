package io.github.zhnews.model;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;

/**
 * All that the library reads from a page.
 *
 * @param article the article
 * @param report where its parts came from
 * @param modules what stands around it
 * @param securities the shares and funds that the text marks, in its order
 * @param quality how far the article can be trusted to be whole
 */
@SuppressWarnings("serial") // the list is made by List.copyOf, which makes serializable ones
public record NewsPage(
        Article article, Report report, SideModules modules, List<SecurityMention> securities, Quality quality)
        implements Serializable {
    /** Copies the list. */
    public NewsPage {
        Objects.requireNonNull(article, "article");
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(modules, "modules");
        securities = List.copyOf(securities);
        Objects.requireNonNull(quality, "quality");
    }
}
