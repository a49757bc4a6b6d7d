package io.github.zhnews.engine;

import io.github.zhnews.body.Body;
import io.github.zhnews.body.BodyReader;
import io.github.zhnews.body.LineKinds;
import io.github.zhnews.charset.Decoded;
import io.github.zhnews.charset.HtmlDecoder;
import io.github.zhnews.dump.DumpReader;
import io.github.zhnews.fields.AuthorFinder;
import io.github.zhnews.fields.ChannelFinder;
import io.github.zhnews.fields.EditorFinder;
import io.github.zhnews.fields.KeywordsFinder;
import io.github.zhnews.fields.LanguageFinder;
import io.github.zhnews.fields.SourceFinder;
import io.github.zhnews.fields.SubtitleFinder;
import io.github.zhnews.fields.SummaryFinder;
import io.github.zhnews.fields.Surroundings;
import io.github.zhnews.fields.TimeFinder;
import io.github.zhnews.fields.TitleFinder;
import io.github.zhnews.html.DocumentReader;
import io.github.zhnews.list.ListFinder;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.page.Addresses;
import io.github.zhnews.page.Found;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.Read;
import io.github.zhnews.text.TimeContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** One page in, one article and its report out. Immutable apart from a pool of buffers; safe for any number of threads. */
public final class Engine {
    /** The letters below which the text found in the markup is compared with what the page's scripts hold. */
    private static final int POOR_TEXT = 200;
    /** How much longer than the markup's text a script's must be to be taken. */
    private static final double RICHER = 1.5;
    /** The bytes that a character takes at the most. */
    private static final int BYTES_PER_CHAR = 4;

    /** How a dump is laid out once it has been given its markup. */
    private static final LayoutReader DUMP = LayoutReader.of(
            "dump",
            Layout.named("lines")
                    .when("#" + DumpReader.TEXT)
                    .title(Read.text("#" + DumpReader.TITLE))
                    .body("#" + DumpReader.TEXT)
                    .build());

    private final Settings settings;
    private final RuleBook rules;
    private final BuilderPool builders;

    /**
     * An engine.
     *
     * @param settings the options
     * @param rules the portal rules
     */
    public Engine(Settings settings, RuleBook rules) {
        this.settings = settings;
        this.rules = rules;
        builders = new BuilderPool(settings.maxChars(), settings.maxNodes());
    }

    /**
     * Reads a page.
     *
     * @param html the page
     * @param url its address, or {@code null}
     * @param now when it was seen, or {@code null}
     * @return the article and the report
     */
    public Extraction extract(String html, @Nullable URI url, @Nullable Instant now) {
        return extract(html, url, now, null);
    }

    /**
     * Reads a page from bytes.
     *
     * @param body the bytes
     * @param url its address, or {@code null}
     * @param contentType its Content-Type header, or {@code null}
     * @param now when it was seen, or {@code null}
     * @return the article and the report
     */
    public Extraction extract(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        var decoded = decode(body, contentType);
        return extract(decoded.text(), url, now, decoded.how());
    }

    /**
     * Reads a stream to its end, but no more of it than a page may have.
     *
     * @param in the stream
     * @return the bytes
     * @throws IOException if the stream cannot be read
     */
    public byte[] readAll(InputStream in) throws IOException {
        int limit = (int) Math.min(maxBytes() + 1, Integer.MAX_VALUE - 8);
        return in.readNBytes(limit);
    }

    private long maxBytes() {
        return (long) settings.maxChars() * BYTES_PER_CHAR;
    }

    /**
     * Reads a page that jsoup has parsed.
     *
     * @param document the page
     * @param url its address, or {@code null} for the document's own
     * @param now when it was seen, or {@code null}
     * @return the article and the report
     */
    public Extraction extract(Document document, @Nullable URI url, @Nullable Instant now) {
        var tree = new DocumentReader(settings.maxChars(), settings.maxNodes()).read(document);
        var address = url != null ? url : Addresses.resolve(null, document.location());
        return read(Page.of(tree, address), now, null);
    }

    /**
     * Reads the plain text of a page.
     *
     * @param dump the text, a line a block
     * @param now when it was seen, or {@code null}
     * @return the article and the report
     */
    public Extraction extractText(String dump, @Nullable Instant now) {
        var builder = builders.take();
        try {
            var html = DumpReader.html(dump, builder);
            var page = Page.of(builder.build(html), null);
            return read(page, now, null, DUMP.matches(page) ? DUMP : null);
        } finally {
            builders.giveBack(builder);
        }
    }

    /**
     * Reads an index page.
     *
     * @param html the page
     * @param url its address, or {@code null}
     * @param now when it was seen, or {@code null}
     * @return what it lists
     */
    public LinkPage list(String html, @Nullable URI url, @Nullable Instant now) {
        var builder = builders.take();
        try {
            var page = Page.of(builder.build(html), url);
            return ListFinder.find(page, TimeContext.in(settings.zone()).withNow(now));
        } finally {
            builders.giveBack(builder);
        }
    }

    /**
     * Reads an index page from bytes.
     *
     * @param body the bytes
     * @param url its address, or {@code null}
     * @param contentType its Content-Type header, or {@code null}
     * @param now when it was seen, or {@code null}
     * @return what it lists
     */
    public LinkPage list(byte[] body, @Nullable URI url, @Nullable String contentType, @Nullable Instant now) {
        return list(decode(body, contentType).text(), url, now);
    }

    private Decoded decode(byte[] body, @Nullable String contentType) {
        if (body.length > maxBytes()) {
            throw new PageLimitException("bytes", body.length, maxBytes());
        }
        return HtmlDecoder.decode(body, contentType);
    }

    private Extraction extract(String html, @Nullable URI url, @Nullable Instant now, @Nullable Decoding decoding) {
        var builder = builders.take();
        try {
            return read(Page.of(builder.build(html), url), now, decoding);
        } finally {
            builders.giveBack(builder);
        }
    }

    private Extraction read(Page page, @Nullable Instant now, @Nullable Decoding decoding) {
        return read(page, now, decoding, rules.layout(page));
    }

    private Extraction read(
            Page page, @Nullable Instant now, @Nullable Decoding decoding, @Nullable LayoutReader layout) {
        var draft = new Draft();
        var context = TimeContext.in(settings.zone()).withNow(now);
        var ruled = layout == null ? null : new RuleFields(layout, page, draft, context);
        if (ruled != null) {
            ruled.putPlain();
        }
        var kinds = new LineKinds(page);
        var place = BodyPlace.find(page, kinds, layout, settings.fallback() && layout != DUMP, draft);
        var region = place.region();
        var title = TitleFinder.find(page);
        var headline = title == null ? Headline.NONE : TitleFinder.nearest(page, title.value(), region);
        var around = Surroundings.of(page, headline, region);
        if (ruled != null) {
            ruled.putStatements(settings.fallback() ? around : null);
        }
        if (layout != null && !settings.fallback()) {
            Arrays.stream(Field.values()).filter(layout::places).forEach(draft::close);
        }
        putFields(draft, page, title, headline, region);
        putStatements(draft, around, context);
        var body = body(page, place, headline, kinds, draft);
        var verdict = KindFinder.find(page, headline, region, body, draft, place.isRuled());
        body = verdict.hasText() ? body : new Body(List.of(), body.removed());
        if (!body.blocks().isEmpty()) {
            draft.body(place.origin(), confidence(letters(body)));
        }
        if (layout == null && verdict.kind() == PageKind.ARTICLE) {
            rules.forHost(page).forEach(rule -> draft.warn("rule " + rule.id() + ": the page has none of its layouts"));
        }
        draft.article().kind(verdict.kind()).blocks(body.blocks());
        return draft.finish(body, decoding);
    }

    private Body body(Page page, BodyPlace place, Headline headline, LineKinds kinds, Draft draft) {
        var content = place.content();
        if (content != null) {
            var builder = builders.take();
            try {
                return DataBody.read(content, page, builder);
            } finally {
                builders.giveBack(builder);
            }
        }
        var body = BodyReader.read(page, headline, place.region(), kinds, place.marks());
        int letters = letters(body);
        return letters < POOR_TEXT && !draft.isClosed(Field.BODY) ? richer(page, body, letters, draft) : body;
    }

    private void putFields(Draft draft, Page page, @Nullable Found<Headline> title, Headline headline, Region region) {
        var article = draft.article();
        var address = page.address();
        var addressOrigin = page.addressOrigin();
        if (address != null && addressOrigin != null) {
            draft.put(Field.URL, new Found<>(address, addressOrigin, 1), article::url);
        }
        draft.put(Field.TITLE, title, t -> article.title(t.text()));
        draft.fill(Field.SUBTITLE, () -> SubtitleFinder.find(page, headline, region), article::subtitle);
        draft.fill(Field.KEYWORDS, () -> KeywordsFinder.find(page, headline, region), article::keywords);
        draft.fill(Field.SUMMARY, () -> SummaryFinder.find(page, headline, region), article::summary);
        draft.fill(Field.CHANNEL, () -> ChannelFinder.find(page, headline), article::channel);
        draft.fill(Field.NEXT_PAGE, () -> NextPage.behind(page, region), article::nextPage);
        draft.put(Field.LANGUAGE, LanguageFinder.find(page, region), article::language);
    }

    /** What stands around the text: when and by whom it was written. */
    private static void putStatements(Draft draft, Surroundings around, TimeContext context) {
        var article = draft.article();
        draft.fill(Field.PUBLISHED, () -> TimeFinder.published(around, context), draft::published);
        draft.fill(Field.MODIFIED, () -> TimeFinder.modified(around, context, draft.published()), article::modified);
        draft.fill(Field.SOURCE, () -> SourceFinder.find(around), article::source);
        var editors = EditorFinder.find(around);
        draft.put(Field.EDITORS, editors, article::editors);
        var named = editors == null ? List.<String>of() : editors.value();
        draft.fill(Field.AUTHORS, () -> AuthorFinder.find(around, named), article::authors);
    }

    /** The text that the page's scripts hold, where it says more than the markup. */
    private Body richer(Page page, Body body, int letters, Draft draft) {
        var data = PageData.find(page);
        if (data == null) {
            return body;
        }
        var builder = builders.take();
        try {
            var inData = DataBody.read(data, page, builder);
            if (letters(inData) <= letters * RICHER
                    && !(letters == 0 && !inData.blocks().isEmpty())) {
                return body;
            }
            DataFields.put(data, draft, TimeContext.in(settings.zone()));
            return inData;
        } finally {
            builders.giveBack(builder);
        }
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
