package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyMarks;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.dump.Dump;
import io.github.zhnews.fields.AuthorFinder;
import io.github.zhnews.fields.ChannelFinder;
import io.github.zhnews.fields.EditorFinder;
import io.github.zhnews.fields.KeywordsFinder;
import io.github.zhnews.fields.LanguageFinder;
import io.github.zhnews.fields.Margins;
import io.github.zhnews.fields.SourceFinder;
import io.github.zhnews.fields.SubtitleFinder;
import io.github.zhnews.fields.SummaryFinder;
import io.github.zhnews.fields.TimeFinder;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Limit;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Warning;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.script.Content;
import io.github.zhnews.text.time.TimeContext;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts together what the finders find on one page. Immutable apart from the pool of buffers. */
final class PageReader {
    /** The letters below which the text found in the markup is compared with what the page's scripts hold. */
    private static final int POOR_TEXT = 200;
    /** How much longer than the markup's text a script's must be to be taken. */
    private static final double RICHER = 1.5;

    /** What the lines of a dump are is told by the lines alone. */
    private static final Origin LINES = new Origin.Heuristic("lines");

    private static final double SURE_LINES = 0.95;

    private final Settings settings;
    private final RuleBook rules;
    private final BuilderPool builders;

    PageReader(Settings settings, RuleBook rules, BuilderPool builders) {
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

    private Reading read(
            Page page,
            @Nullable Instant now,
            @Nullable Decoding decoding,
            @Nullable RuledValues layout,
            @Nullable Dump dump) {
        var draft = new Draft();
        var context = page.times(settings.zone(), now);
        var ruled = layout == null ? null : new RuleFields(layout, page, draft, context);
        if (ruled != null) {
            page.budget().attempt(ruled::putPlain);
        }
        var kinds = new LineKinds(page);
        var place = dump == null
                ? BodyPlace.find(page, kinds, layout, settings.fallback(), draft)
                : new BodyPlace(dump.text(), BodyMarks.NONE, null, true, LINES);
        var region = place.region();
        var title = dump == null || dump.headline().line() < 0
                ? Found.first(TitleFinder.candidates(page))
                : new Found<>(dump.headline(), LINES, SURE_LINES);
        var headline = title == null ? Headline.NONE : TitleFinder.nearest(page, title.value(), region);
        var around = Margins.of(page, headline, region);
        var editors = Found.first(EditorFinder.candidates(around));
        if (ruled != null) {
            page.budget().attempt(() -> ruled.putStatements(settings.fallback() ? around : null, editors));
        }
        if (layout != null && !settings.fallback()) {
            Arrays.stream(Field.values()).filter(layout::places).forEach(draft::close);
        }
        putFields(draft, page, title, headline, region);
        if (dump != null) {
            draft.fill(
                    Field.KEYWORDS,
                    () -> KeywordsFinder.among(dump.keywords(), LINES, page, headline, region),
                    draft.article()::keywords);
        }
        putStatements(draft, around, editors, context);
        var body = limited(body(page, layout, place, headline, kinds, draft), page.budget());
        draft.put(Field.LANGUAGE, LanguageFinder.find(page, body.blocks(), region), draft.article()::language);
        var verdict = KindFinder.find(page, headline, region, body, draft, place.isRuled());
        body = verdict.hasText() ? body : body.ofNoArticle();
        if (!body.blocks().isEmpty()) {
            draft.body(place.origin(), confidence(letters(body)));
        }
        if (layout == null && verdict.kind() == PageKind.ARTICLE) {
            rules.forHost(page)
                    .forEach(rule -> draft.warn(
                            Warning.Kind.LAYOUT, "rule " + rule.id() + ": the page has none of its layouts"));
        }
        rules.refused(page).forEach(reason -> draft.warn(Warning.Kind.RULE, "left out: " + reason));
        if (layout != null) {
            page.warnings()
                    .forEach(warning -> draft.warn(Warning.Kind.RULE, "layout " + layout.name() + ", " + warning));
        }
        draft.article().kind(verdict.kind()).blocks(body.blocks());
        return new Reading(draft.finish(body, decoding, page.budget()), page, headline, place, body.fates());
    }

    private Body body(
            Page page, @Nullable RuledValues layout, BodyPlace place, Headline headline, LineKinds kinds, Draft draft) {
        var content = place.content();
        if (content != null) {
            return inData(content, page);
        }
        var body = BodyReader.read(page, headline, place.region(), kinds, place.marks());
        if (layout != null && place.isRuled() && body.blocks().stream().noneMatch(Block.Figure.class::isInstance)) {
            body = withListedPictures(body, page, layout);
        }
        int letters = letters(body);
        return letters < POOR_TEXT && !draft.isClosed(Field.BODY) ? richer(page, body, letters, draft) : body;
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
        return builders.lend(builder -> DataBody.read(content, page, builder));
    }

    private void putFields(Draft draft, Page page, @Nullable Found<Headline> title, Headline headline, Region region) {
        var article = draft.article();
        draft.put(Field.URL, page.foundAddress(), article::url);
        draft.put(Field.TITLE, title, t -> article.title(t.text()));
        draft.fill(Field.SUBTITLE, () -> SubtitleFinder.candidates(page, headline, region), article::subtitle);
        draft.fill(Field.KEYWORDS, () -> KeywordsFinder.candidates(page, headline, region), article::keywords);
        draft.fill(Field.SUMMARY, () -> SummaryFinder.candidates(page, headline, region), article::summary);
        draft.fill(Field.CHANNEL, () -> ChannelFinder.candidates(page, headline), article::channel);
        draft.fill(Field.NEXT_PAGE, () -> NextPage.behind(page, region), article::nextPage);
    }

    /** What stands around the text: when and by whom it was written. */
    private static void putStatements(
            Draft draft, Margins around, @Nullable Found<List<String>> editors, TimeContext context) {
        var article = draft.article();
        draft.fill(Field.PUBLISHED, () -> TimeFinder.published(around, context), draft::published);
        draft.fill(Field.MODIFIED, () -> TimeFinder.modified(around, context, draft.published()), article::modified);
        draft.fill(Field.SOURCE, () -> SourceFinder.candidates(around), article::source);
        draft.put(Field.EDITORS, editors, article::editors);
        var named = editors == null ? List.<String>of() : editors.value();
        draft.fill(Field.AUTHORS, () -> AuthorFinder.candidates(around, named), article::authors);
    }

    /** The text that the page's scripts hold, where it says more than the markup. */
    private Body richer(Page page, Body body, int letters, Draft draft) {
        var data = page.budget().orNull(() -> DataArticle.find(page));
        if (data == null) {
            return body;
        }
        var inData = builders.lend(builder -> DataArticle.body(data, page, builder));
        if (letters(inData) <= letters * RICHER
                && !(letters == 0 && !inData.blocks().isEmpty())) {
            return body;
        }
        DataArticle.put(data, draft, TimeContext.in(settings.zone()));
        return inData;
    }

    private static double confidence(int letters) {
        return letters >= POOR_TEXT ? 0.9 : 0.6;
    }

    private static int letters(Body body) {
        int sum = 0;
        for (var block : body.blocks()) {
            sum += block.text().length();
        }
        return sum;
    }
}
