// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.bench.accuracy.Figure;
import io.github.zhnews.bench.accuracy.Score;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Reading;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.engine.BodyPlace;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.PlaceFinder;
import io.github.zhnews.place.TextSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A page with the places where its text may stand.
 *
 * @param name the page's name, {@code DAMAGE~PAGE} where it is a variant
 * @param half the half of the sites that the page belongs to, or an empty string where they are not parted
 * @param hasHeaviest whether the first place is the heaviest element
 * @param places the places that the finder looks at
 * @param ruled the place where the layout of a portal says that the text stands, or {@code null}
 */
record PlacePage(
        String set,
        String name,
        String half,
        String site,
        boolean hasHeaviest,
        List<Option> places,
        @Nullable Option ruled) {
    /** The F1 below which a text is another than the article's. */
    static final double WRONG = 0.5;
    /** The F1 below which a text has too much, or too little, to be called the article's. */
    static final double POOR = 0.8;
    /** The F1 from which it is the article's. */
    static final double RIGHT = 0.9;

    /**
     * A place.
     *
     * @param signs what speaks for and against it
     * @param text what speaks for and against the text read there
     * @param f1 how far the text read there is the gold
     */
    record Option(List<Float> signs, List<Float> text, double f1) {}

    /** Looks at all places of a page. */
    static PlacePage of(GoldPage gold, RuleBook rules) {
        var page = Page.of(new TreeBuilder(Limits.defaults()).build(gold.html()), gold.url());
        var title = TitleFinder.candidates(page).first();
        var headline = title == null ? Headline.NONE : title.value();
        var kinds = new LineKinds(page);
        var finder = new PlaceFinder(page, headline, kinds);
        var options = finder.proposals().stream()
                .map(region -> option(gold, page, headline, kinds, finder, region, BodyMarks.NONE))
                .toList();
        var layout = rules.layout(page);
        var place = layout == null
                ? null
                : BodyPlace.find(page, layout, true, () -> new PlaceFinder(page, headline, kinds).find());
        return new PlacePage(
                gold.set(),
                gold.name(),
                gold.half(),
                gold.portal(),
                finder.heaviest().exists(),
                options,
                place == null || !place.isRuled() || !place.region().exists()
                        ? null
                        : option(gold, page, headline, kinds, finder, place.region(), place.marks(page)));
    }

    private static Option option(
            GoldPage gold,
            Page page,
            Headline headline,
            LineKinds kinds,
            PlaceFinder finder,
            Region region,
            BodyMarks marks) {
        var blocks = BodyReader.read(
                        page, TitleFinder.nearest(page, headline, region), region, kinds, marks, Favour.BALANCED)
                .blocks();
        var text = blocks.stream().map(Block::text).collect(Collectors.joining("\n"));
        double f1 = Objects.requireNonNull(
                Score.of(gold.gold(), Reading.of(text, null, null)).get(Figure.BODY));
        return new Option(listed(finder.signs(region)), listed(TextSigns.of(page, headline, region, blocks)), f1);
    }

    private static List<Float> listed(float[] numbers) {
        var list = new ArrayList<Float>();
        for (float number : numbers) {
            list.add(number);
        }
        return List.copyOf(list);
    }

    /** Whether the page may be trained on; others are only measured. */
    boolean isTune() {
        return half.isEmpty() || half.equals("tune");
    }

    /** Which part of the sites a page belongs to when its sites are parted: no site is on both sides of a test. */
    int fold(int folds) {
        return Math.floorMod(site.hashCode(), folds);
    }

    /** What was done to it. */
    String damage() {
        int at = name.indexOf('~');
        return at < 0 ? "" : name.substring(0, at);
    }

    float[] signs(int place) {
        return Trainer.floats(places.get(place).signs());
    }

    double f1(int place) {
        return places.get(place).f1();
    }

    /** The F1 of the heaviest element. */
    double heaviest() {
        return hasHeaviest ? f1(0) : 0;
    }

    /** The best that could be chosen. */
    double best() {
        return places.stream().mapToDouble(Option::f1).max().orElse(0);
    }
}
