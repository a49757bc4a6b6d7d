// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.dump.Dump;
import io.github.zhnews.fields.ImageFinder;
import io.github.zhnews.fields.KeywordsFinder;
import io.github.zhnews.fields.LanguageFinder;
import io.github.zhnews.fields.Sureness;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.Place;
import io.github.zhnews.place.PlaceFinder;
import io.github.zhnews.script.Content;
import io.github.zhnews.text.time.TimeContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the finders find on one page. Immutable apart from the pool of buffers. */
final class PageReader {
    /** The letters below which the text found in the markup is compared with what the page's scripts hold. */
    private static final int POOR_TEXT = 200;
    /** How much longer than the markup's text a script's must be to be taken. */
    private static final double RICHER = 1.5;

    /** How often a text is right that scripts hold and the markup does not. */
    private static final double IN_SCRIPTS = 0.8;

    /** What the lines of a dump are is told by the lines alone. */
    private static final Origin LINES = Origin.heuristic("lines");

    private static final double SURE_LINES = 0.95;

    /**
     * How much of a page is read.
     *
     * @param choice how the text's place is found on a page of unknown layout
     * @param wanted the fields that are looked for
     */
    private record Depth(Function<PlaceFinder, Place> choice, Predicate<Field> wanted) {
        static final Depth ARTICLE = new Depth(PlaceFinder::find, field -> true);
        /** The heaviest element is where the text stands on nearly all pages, and for what is said around it others do as well. */
        static final Depth METADATA = new Depth(PlaceFinder::heaviestPlace, field -> field != Field.NEXT_PAGE);
    }

    /** What is known of an article before its text is read; with what is for want of anything else, often nothing. */
    private record Setting(
            Finders finders,
            LineKinds kinds,
            BodyPlace place,
            Predicate<Field> open,
            Fields fields,
            @Nullable Spare spare) {

        Fields spareFields() {
            return spare == null ? Fields.NONE : spare.fields();
        }
    }

    /** An unproven layout and what stands at its places. */
    private record Spare(RuledValues layout, Fields fields) {}

    private final Settings settings;
    private final RuleBook rules;
    private final BuilderPool builders;
    private final Sureness sureness;

    PageReader(Settings settings, RuleBook rules, BuilderPool builders, Sureness sureness) {
        this.sureness = sureness;
        this.settings = settings;
        this.rules = rules;
        this.builders = builders;
    }

    /** Reads a page by the layout of its portal, where it has one, and as any page. */
    Reading read(Page page, @Nullable Instant now, @Nullable Decoding decoding) {
        return read(page, now, decoding, rules.layout(page), null);
    }

    /** Reads a dump. */
    Reading read(Dump dump, @Nullable Instant now) {
        return read(dump.page(), now, null, null, dump.text().exists() ? dump : null);
    }

    /** Reads what a page tells of its article beside the text, whose place is not weighed against others. */
    Metadata metadata(Page page, @Nullable Instant now) {
        var setting = setting(page, now, rules.layout(page), null, Depth.METADATA);
        var region = setting.place().region();
        return Metadata.of(setting.fields()
                .or(setting.spareFields())
                .or(Field.LANGUAGE, LanguageFinder.find(page, List.of(), region))
                .or(Field.IMAGE, picture(page, PageKind.ARTICLE, Body.NONE))
                .article(settings.zone(), setting.finders().around())
                .build());
    }

    private Reading read(
            Page page,
            @Nullable Instant now,
            @Nullable Decoding decoding,
            @Nullable RuledValues layout,
            @Nullable Dump dump) {
        var setting = setting(page, now, layout, dump, Depth.ARTICLE);
        var open = setting.open();
        var headline = setting.finders().headline();
        var placed = placed(page, layout, setting);
        var place = placed.place();
        var region = place.region();
        var text = placed.text();
        var body = limited(text.body(), page.budget());
        // What the layout says outdoes what is found on any page, and that what the scripts say.
        var fields = setting.fields()
                .or(text.fields().only(open))
                .or(setting.spareFields())
                .or(Field.LANGUAGE, LanguageFinder.find(page, body.blocks(), region));
        var verdict = KindFinder.find(page, headline, region, body, fields, place.isRuled());
        body = verdict.hasText() ? body : body.ofNoArticle();
        var read = body;
        boolean isRuled = place.isRuled() && region.exists() && dump == null;
        var all = fields.or(Field.IMAGE, picture(page, verdict.kind(), read));
        return new Reading(
                all.article(settings.zone(), setting.finders().around())
                        .kind(verdict.kind())
                        .blocks(body.blocks())
                        .build(),
                () -> {
                    var weighing = new Weighing(
                            sureness,
                            page,
                            setting.finders().around(),
                            setting.finders().times());
                    double sure = isRuled ? weighing.ruledText(kept(page, region, read)) : text.confidence();
                    var found = read.blocks().isEmpty() ? null : new Found<>(read, place.origin(), sure);
                    return Report.of(weighing.weigh(all).or(Field.BODY, found).findings())
                            .withDecoding(decoding)
                            .withLayout(layout == null ? "" : layout.name())
                            .withRemoved(read.removed())
                            .withWarnings(warnings(page, layout, place, verdict.kind()));
                },
                setting.finders(),
                place,
                body.fates());
    }

    /** Reads what a page tells of its article beside the text, where the text stands among it. */
    private Setting setting(
            Page page, @Nullable Instant now, @Nullable RuledValues layout, @Nullable Dump dump, Depth depth) {
        var context = page.times(settings.zone(), now);
        var rule = layout == null ? null : new RuleFields(layout, page, context);
        boolean isSpare = layout != null && layout.isUnproven() && settings.fallback();
        var plain = rule == null ? Fields.NONE : rule.plain();
        var kinds = new LineKinds(page);
        var title = dump == null || dump.headline().line() < 0
                ? TitleFinder.candidates(page).first()
                : new Found<>(dump.headline(), LINES, SURE_LINES);
        var stated = title == null ? Headline.NONE : title.value();
        Supplier<Place> search = () -> depth.choice.apply(new PlaceFinder(page, stated, kinds));
        var place = dump != null
                ? new BodyPlace(dump.text(), BodyPlace.RULED, null, null, true, LINES, "")
                : isSpare ? BodyPlace.found(search.get()) : BodyPlace.find(page, layout, settings.fallback(), search);
        var region = place.region();
        var headline = title == null ? Headline.NONE : TitleFinder.nearest(page, stated, region);
        var finders = Finders.of(page, headline, region, context);
        var around = finders.around();
        var ruled = rule == null
                ? plain
                : plain.or(rule.statements(settings.fallback() ? around : null, finders.editors()));
        var first = isSpare ? Fields.NONE : ruled;

        Predicate<Field> open =
                field -> !first.has(field) && (layout == null || settings.fallback() || !layout.places(field));
        var found = new Fields.Search(open.and(depth.wanted), page.budget())
                .add(Field.URL, page::foundAddress)
                .add(Field.TITLE, () -> title == null ? null : title.as(Headline::text))
                .add(Field.EDITORS, finders::editors);
        for (var field : Finders.BEFORE_TEXT) {
            found.add(
                    field,
                    () -> finders.of(field, () -> first.or(found.found()).time(Field.PUBLISHED), List.of())
                            .first());
        }
        if (dump != null) {
            found.add(
                    Field.KEYWORDS,
                    () -> KeywordsFinder.among(dump.keywords(), LINES, finders.text())
                            .first());
        }
        return new Setting(
                finders,
                kinds,
                place,
                open,
                first.or(found.found()),
                isSpare && layout != null ? new Spare(layout, ruled) : null);
    }

    /** What leads an article: what other pages name for sharing them stands for their site. */
    private static @Nullable Found<Image> picture(Page page, PageKind kind, Body body) {
        return kind == PageKind.LIST || kind == PageKind.OTHER
                ? null
                : page.budget()
                        .orNull(() ->
                                ImageFinder.candidates(page, body.blocks()).first());
    }

    private List<Warning> warnings(Page page, @Nullable RuledValues layout, BodyPlace place, PageKind kind) {
        var warnings = new ArrayList<Warning>();
        if (!place.warning().isEmpty()) {
            warnings.add(Warning.of(Warning.Kind.LAYOUT, place.warning()));
        }
        if (layout == null && kind == PageKind.ARTICLE) {
            for (var rule : rules.forHost(page)) {
                warnings.add(
                        Warning.of(Warning.Kind.LAYOUT, "rule " + rule.id() + ": the page has none of its layouts"));
            }
        }
        for (var reason : rules.refused(page)) {
            warnings.add(Warning.of(Warning.Kind.RULE, "left out: " + reason));
        }
        if (layout != null) {
            for (var warning : page.warnings()) {
                warnings.add(Warning.of(Warning.Kind.RULE, "layout " + layout.name() + ", " + warning));
            }
        }
        var budget = page.budget();
        for (var limit : budget.reached()) {
            warnings.add(Warning.of(
                    Warning.Kind.LIMIT,
                    "the limit of " + budget.allowed(limit) + " " + limit.unit()
                            + " was reached: what is beyond was not read"));
        }
        return warnings;
    }

    /** The text, and what the data that it is taken from tells of the article beside it. */
    private record Text(Body body, double confidence, Fields fields) {}

    /** A text, and where it was found. */
    private record Placed(BodyPlace place, Text text) {}

    /** The text where it was looked for, or, where there is none, where an unproven layout says. */
    private Placed placed(Page page, @Nullable RuledValues layout, Setting setting) {
        var headline = setting.finders().headline();
        var text = text(
                page,
                layout,
                setting.place(),
                headline,
                setting.kinds(),
                setting.open().test(Field.BODY));
        var spare = setting.spare();
        if (spare != null && text.body().blocks().isEmpty()) {
            var place = page.budget().orNull(() -> BodyPlace.stated(page, spare.layout()));
            if (place != null) {
                return new Placed(place, text(page, layout, place, headline, setting.kinds(), false));
            }
        }
        return new Placed(setting.place(), text);
    }

    private Text text(
            Page page,
            @Nullable RuledValues layout,
            BodyPlace place,
            Headline headline,
            LineKinds kinds,
            boolean mayBeInScripts) {
        var content = place.content();
        if (content != null) {
            return new Text(inData(content, page), place.expected(), Fields.NONE);
        }
        var body = BodyReader.read(page, headline, place.region(), kinds, place.marks(page), settings.favour());
        if (layout != null && place.isRuled() && body.blocks().stream().noneMatch(Block.Figure.class::isInstance)) {
            body = withListedPictures(body, page, layout);
        }
        int letters = letters(body);
        var text = new Text(body, place.expected(), Fields.NONE);
        return letters < POOR_TEXT && mayBeInScripts ? richer(page, text, letters) : text;
    }

    private static Body limited(Body body, Budget budget) {
        int most = budget.limits().blocks();
        if (body.blocks().size() <= most) {
            return body;
        }
        budget.reach(Limit.BLOCKS, body.blocks().size());
        return body.with(body.blocks().subList(0, most));
    }

    /** The pictures that the page lists as data, behind a text that has none. */
    private Body withListedPictures(Body body, Page page, RuledValues layout) {
        var pictures = page.budget().orNull(() -> layout.pictures(page));
        if (pictures == null) {
            return body;
        }
        var listed = inData(pictures, page).blocks();
        return body.with(Stream.concat(body.blocks().stream(), listed.stream()).toList());
    }

    private Body inData(Content content, Page page) {
        return builders.lend(content.chars(), builder -> DataBody.read(content, page, builder, settings.favour()));
    }

    /** The text that the page's scripts hold, where it says more than the markup. */
    private Text richer(Page page, Text text, int letters) {
        var data = page.budget().orNull(() -> DataArticle.find(page));
        if (data == null) {
            return text;
        }
        int chars = data.content() == null ? 0 : data.content().chars();
        var inData = builders.lend(chars, builder -> DataArticle.body(data, page, builder, settings.favour()));
        boolean isRicher = letters(inData) > letters * RICHER
                || letters == 0 && !inData.blocks().isEmpty();
        return isRicher
                ? new Text(inData, IN_SCRIPTS, DataArticle.fields(data, page, TimeContext.in(settings.zone())))
                : text;
    }

    /** The share of the letters of a place that are the text. */
    private static double kept(Page page, Region region, Body body) {
        return Math.min(1, letters(body) / (double) Math.max(1, region.letters(page.tree())));
    }

    private static int letters(Body body) {
        int sum = 0;
        for (var block : body.blocks()) {
            sum += block.text().length();
        }
        return sum;
    }
}
