// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.zhnews.jackson.stream.ArticleWriter;
import io.github.zhnews.jackson.stream.ExplanationWriter;
import io.github.zhnews.jackson.stream.ListWriter;
import io.github.zhnews.jackson.stream.PageWriter;
import io.github.zhnews.jackson.stream.ReportWriter;
import io.github.zhnews.model.Access;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Candidate;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Fingerprint;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.LayoutTrial;
import io.github.zhnews.model.LineDecision;
import io.github.zhnews.model.Link;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.LiveBroadcast;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewListing;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Origin;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PartialTime;
import io.github.zhnews.model.Quality;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SideList;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StockQuote;
import io.github.zhnews.model.Warning;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes what the library returns as JSON, in the format of the command line, and reads it back.
 *
 * <p>A value that was written is read as an equal one. Keys that are unknown are passed over, so that records with more keys are
 * read, too, and an {@link Article} is read from whatever holds its keys; what is wrong with a value is told by a
 * {@link com.fasterxml.jackson.databind.JsonMappingException} with the path to it. The format is described by
 * {@code zhnews-1.schema.json} beside this class.
 */
public final class ZhnewsModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** A number that rises where what reads the format has to change. */
    private static final int FORMAT = 1;

    /** A module that reads times without an offset as those of China, {@code Asia/Shanghai}. */
    public ZhnewsModule() {
        this(ZoneId.of("Asia/Shanghai"));
    }

    /**
     * A module.
     *
     * @param zone whose clock times without an offset are read as; that of the parser whose articles are read
     */
    public ZhnewsModule(ZoneId zone) {
        super("zhnews", new Version(FORMAT, 0, 0, null, "io.github.zhnews", "zhnews-jackson"));
        var articles = new ArticleReader(zone);
        articles(articles);
        blocks();
        lists(articles);
        reports(new ReportReader(articles));
        aroundArticles(new PageReader(new ReportReader(articles)));
        names(zone);
        constants();
    }

    private void articles(ArticleReader reader) {
        object(Article.class, json -> ArticleWriter.to(json)::article, reader::article);
        object(Metadata.class, json -> ArticleWriter.to(json)::metadata, json -> Metadata.of(reader.article(json)));
        object(Image.class, json -> ArticleWriter.to(json)::image, BlockReader::image);
        object(Author.class, json -> ArticleWriter.to(json)::author, reader::author);
        object(Source.class, json -> ArticleWriter.to(json)::source, reader::source);
    }

    private void blocks() {
        object(Block.class, json -> ArticleWriter.to(json)::block, BlockReader::block);
        for (var kind : Block.class.getPermittedSubclasses()) {
            block(kind);
        }
        object(Block.Item.class, json -> ArticleWriter.to(json)::item, BlockReader::item);
        object(Block.Cell.class, json -> ArticleWriter.to(json)::cell, BlockReader::cell);
        object(RichText.class, json -> ArticleWriter.to(json)::text, BlockReader::text);
        object(Run.class, json -> ArticleWriter.to(json)::run, BlockReader::run);
    }

    /** A kind of blocks, which is written as any block is. */
    private <T> void block(Class<T> kind) {
        addDeserializer(kind, new ObjectDeserializer<>(kind, json -> kind.cast(BlockReader.block(json))));
    }

    private void lists(ArticleReader reader) {
        object(LinkPage.class, json -> ListWriter.to(json)::page, reader::list);
        object(LinkPage.Entry.class, json -> ListWriter.to(json)::entry, reader::entry);
    }

    private void reports(ReportReader reader) {
        object(Report.class, json -> ReportWriter.to(json)::report, ReportReader::report);
        object(
                Extraction.class,
                json -> extraction -> {
                    ArticleWriter.to(json).article(extraction.article());
                    ReportWriter.to(json).report(extraction.report());
                },
                reader::extraction);
        object(Finding.class, json -> ReportWriter.to(json)::finding, ReportReader::finding);
        object(Removed.class, json -> ReportWriter.to(json)::removed, ReportReader::removed);
        object(Warning.class, json -> ReportWriter.to(json)::warning, ReportReader::warning);
        object(Decoding.class, json -> ReportWriter.to(json)::decoding, ReportReader::decoding);
        object(Explanation.class, json -> ExplanationWriter.to(json)::explanation, reader::explanation);
        object(LineDecision.class, json -> ExplanationWriter.to(json)::line, ReportReader::line);
        object(Candidate.class, json -> ExplanationWriter.to(json)::candidate, ReportReader::candidate);
        object(LayoutTrial.class, json -> ExplanationWriter.to(json)::layout, ReportReader::layout);
    }

    private void aroundArticles(PageReader reader) {
        object(
                NewsPage.class,
                json -> page -> {
                    json.writeObjectFieldStart("article");
                    ArticleWriter.to(json).article(page.article());
                    ReportWriter.to(json).report(page.report());
                    json.writeEndObject();
                    PageWriter.to(json).around(page);
                },
                reader::page);
        object(
                SideModules.class,
                json -> modules -> {
                    PageWriter.to(json).modules(modules);
                    PageWriter.to(json).captions(modules);
                },
                PageReader::modules);
        addSerializer(new SideListSerializer());
        addDeserializer(SideList.class, new SideListDeserializer());
        object(CommentCount.class, json -> PageWriter.to(json)::comments, PageReader::comments);
        object(LiveBroadcast.class, json -> PageWriter.to(json)::broadcast, PageReader::broadcast);
        object(StockQuote.class, json -> PageWriter.to(json)::quote, PageReader::quote);
        object(NewListing.class, json -> PageWriter.to(json)::listing, PageReader::listing);
        object(Link.class, json -> PageWriter.to(json)::link, PageReader::link);
        object(SecurityMention.class, json -> PageWriter.to(json)::security, PageReader::security);
        object(Quality.class, json -> PageWriter.to(json)::quality, PageReader::quality);
    }

    private void names(ZoneId zone) {
        name(StatedTime.class, StatedTime::toString, text -> Times.stated(text, zone));
        name(PartialTime.class, PartialTime::toString, Times::partial);
        name(Fingerprint.class, Fingerprint::toString, text -> Fingerprint.ofBits(Long.parseUnsignedLong(text, 16)));
        name(Origin.class, Origin::toString, ReportReader::origin);
    }

    private void constants() {
        constants(Language.class, Language::tag);
        constants(Reason.class, Reason::id);
        constants(Field.class, Field::key);
        constants(Access.class);
        constants(PageKind.class);
        constants(StatedTime.Precision.class);
        constants(Run.Mark.class);
        constants(Origin.Kind.class);
        constants(Warning.Kind.class);
        constants(Decoding.Reason.class);
        constants(Decoding.Doubt.class);
        constants(LineDecision.Verdict.class);
        constants(Quality.Flaw.class);
        constants(SecurityMention.Market.class);
    }

    private <T> void object(Class<T> type, KeysSerializer.Writers<T> writers, JsonObject.Reader<T> reader) {
        addSerializer(type, new KeysSerializer<>(writers));
        addDeserializer(type, new ObjectDeserializer<>(type, reader));
    }

    private <T> void name(Class<T> type, Function<T, String> name, Function<String, T> value) {
        addSerializer(type, new NameSerializer<>(name));
        addDeserializer(type, new NameDeserializer<>(type, value));
    }

    private <E extends Enum<E>> void constants(Class<E> type) {
        constants(type, constant -> constant.name().toLowerCase(Locale.ROOT));
    }

    private <E extends Enum<E>> void constants(Class<E> type, Function<E, String> name) {
        name(type, name, text -> JsonObject.constant(type, name, text));
    }
}
