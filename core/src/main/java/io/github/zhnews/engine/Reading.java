// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.LineFates;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Report;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.place.PlaceFinder;
import io.github.zhnews.side.SideReader;
import io.github.zhnews.stock.Securities;
import io.github.zhnews.verdict.QualityFinder;
import java.util.function.Supplier;

/**
 * A page that has been read, with its tree still there for what else is asked of it.
 *
 * @param reporter tells how the article was found, which few who parse a page ask
 * @param finders who found its values
 */
record Reading(Article article, Supplier<Report> reporter, Finders finders, BodyPlace place, LineFates fates) {
    /** The article and how it was found. */
    Extraction extraction() {
        return Extraction.of(article, reporter.get());
    }

    /** The page, valid until its builder reads another one. */
    Page page() {
        return finders.page();
    }

    Headline headline() {
        return finders.headline();
    }

    /** Reads what stands around the article. */
    NewsPage newsPage() {
        var report = reporter.get();
        var region = place.region();
        var text = TextLines.of(page(), fates.text());
        return NewsPage.of(article, report, QualityFinder.find(page(), text, article, report, doubt()))
                .withModules(SideReader.read(page(), headline(), region, text))
                .withSecurities(Securities.read(page(), region, article.blocks()));
    }

    /** How likely the text is not the article's, 0 to 1. */
    private double doubt() {
        var region = place.region();
        return region.exists()
                ? new PlaceFinder(page(), headline(), new LineKinds(page()))
                        .doubt(region, place.isRuled(), article.blocks())
                : 0;
    }
}
