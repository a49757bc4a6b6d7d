// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding.Doubt;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.net.URI;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads a page as it is read with rules, by its layout alone, and without rules, and tells what that says of the layout. Safe for
 * any number of threads.
 */
public final class PageChecker {
    private final RuleSet rules;
    private final Map<String, Layout> layouts;
    private final NewsParser parser;
    private final NewsParser rulesAlone;
    private final NewsParser generic;

    /**
     * A checker.
     *
     * @param rules the rules
     * @param parsers makes a parser of rules that does, or doesn't, search what is not where they say
     */
    public PageChecker(RuleSet rules, BiFunction<RuleSet, Boolean, NewsParser> parsers) {
        this.rules = rules;
        layouts = Layouts.byName(rules);
        parser = parsers.apply(rules, true);
        rulesAlone = parsers.apply(rules, false);
        generic = parsers.apply(RuleSet.none(), true);
    }

    /**
     * Checks a page.
     *
     * @param name how the page is called
     * @throws IOException if its bytes are no text
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public PageFindings check(String name, PageInput page) throws IOException {
        var explanation = parser.read(page).explanation();
        var article = explanation.extraction().article();
        var report = explanation.extraction().report();
        if (report.decoding().filter(how -> how.doubt() == Doubt.BINARY).isPresent()) {
            throw new IOException("no page: its bytes are no text");
        }
        var layout = layouts.get(report.layout());
        var host = article.url().map(PageChecker::host).orElse("");
        return new PageFindings(
                name,
                host,
                rules.forHost(host).stream().map(PortalRule::id).distinct().toList(),
                article.kind(),
                article.published().map(StatedTime::toLocalDate).map(YearMonth::from),
                report.layout(),
                explanation.layouts().stream()
                        .filter(LayoutTrial::used)
                        .flatMap(trial -> trial.idle().stream())
                        .toList(),
                layout == null ? List.of() : comparisons(layout, page, article),
                layout == null ? nearest(explanation) : Optional.empty());
    }

    private List<Comparison> comparisons(Layout layout, PageInput page, Article ruled) {
        var alone = rulesAlone.read(page).article();
        var without = generic.read(page).article();
        var with = layout.isUnproven() ? alone : ruled; // which is the generic one where that finds anything
        return LayoutFields.of(layout).stream()
                .map(field -> Comparison.of(field, isThere(field, alone), with, without))
                .toList();
    }

    private static boolean isThere(Field field, Article article) {
        return !field.text(article).isEmpty();
    }

    private static Optional<LayoutTrial> nearest(Explanation explanation) {
        return explanation.layouts().stream()
                .min(Comparator.comparing(trial -> trial.missing().size()));
    }

    private static String host(URI url) {
        return url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
    }
}
