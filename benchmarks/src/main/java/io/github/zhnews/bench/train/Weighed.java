// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Score;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Reading;
import io.github.zhnews.engine.Engine;
import io.github.zhnews.engine.RawPage;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.engine.Settings;
import io.github.zhnews.fields.Agreement;
import io.github.zhnews.fields.Evidence;
import io.github.zhnews.fields.Sureness;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Source;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A value that was read, with what spoke for it.
 *
 * @param isVariant whether the page is a damaged one
 * @param hasRules whether the page was read with the rules of portals
 * @param said what the library said without a table: how much the evidence tells
 * @param right how far it was right: 0 or 1, of a text its F1
 */
record Weighed(
        String half,
        String site,
        boolean isVariant,
        boolean hasRules,
        Field field,
        Evidence evidence,
        double said,
        double right) {
    /** The names of writers are right if all of them are. */
    private static final double EXACT = 0.999;

    private static final Map<Field, Figure> FIGURES = Map.of(
            Field.TITLE,
            Figure.TITLE,
            Field.PUBLISHED,
            Figure.PUBLISHED,
            Field.SOURCE,
            Figure.SOURCE,
            Field.AUTHORS,
            Figure.AUTHORS,
            Field.BODY,
            Figure.BODY);

    /** The values that are read from a page. */
    static List<Weighed> of(GoldPage gold, RuleBook rules, boolean hasRules) {
        var evidence = new EnumMap<Field, Evidence>(Field.class);
        Sureness recording = (field, one) -> {
            evidence.put(field, one);
            return one.strength();
        };
        var extraction =
                new Engine(Settings.DEFAULT, rules, recording).extract(new RawPage.Html(gold.html()), gold.url(), null);
        var scores = Score.of(gold.gold(), reading(extraction.article()));
        var all = new ArrayList<Weighed>();
        FIGURES.forEach((field, figure) -> {
            var score = scores.get(figure);
            var finding = extraction.report().finding(field);
            if (score != null && finding.isPresent()) {
                double said = finding.get().confidence();
                var known = evidence.getOrDefault(field, new Evidence(false, said, Agreement.ALONE));
                double right = field == Field.BODY ? score : score >= EXACT ? 1 : 0;
                all.add(new Weighed(
                        gold.half(), gold.portal(), gold.name().contains("~"), hasRules, field, known, said, right));
            }
        });
        return all;
    }

    private static Reading reading(Article article) {
        return new Reading(
                article.text(),
                article.title(),
                article.published().map(Object::toString).orElse(""),
                article.source().map(Source::name).orElse(""),
                article.authors(),
                null,
                null);
    }

    boolean isTune() {
        return half.isEmpty() || half.equals("tune");
    }

    /** Whether a table may tell how sure it is: of other texts than a layout's their place tells. */
    boolean isTold() {
        return field != Field.BODY || evidence.isRuled();
    }

    int fold(int folds) {
        return Math.floorMod(site.hashCode(), folds);
    }
}
