// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.zhnews.jackson.stream.ArticleWriter;
import io.github.zhnews.jackson.stream.ListWriter;
import io.github.zhnews.jackson.stream.PageWriter;
import io.github.zhnews.jackson.stream.ReportWriter;
import io.github.zhnews.model.Access;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.CommentCount;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Fingerprint;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
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
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SideModules;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import io.github.zhnews.model.StockQuote;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.Function;

/**
 * Writes what the library returns as JSON, in the format of the command line, and reads articles, metadata, index pages and single
 * values back.
 *
 * <p>An {@link Article} that was written is read as an equal one. Keys that are unknown are passed over, so that records with more
 * keys are read, too; what is wrong with a value is told by a {@link com.fasterxml.jackson.databind.JsonMappingException} with the
 * path to it. The format is described by {@code zhnews-1.schema.json} beside this class.
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
        results();
        parts();
        aroundArticles();
        names();
        reads(zone);
    }

    private void results() {
        keys(Article.class, json -> ArticleWriter.to(json)::article);
        keys(Metadata.class, json -> ArticleWriter.to(json)::metadata);
        keys(Report.class, json -> report -> report(ReportWriter.to(json), report));
        keys(Extraction.class, json -> extraction -> {
            ArticleWriter.to(json).article(extraction.article());
            report(ReportWriter.to(json), extraction.report());
        });
        keys(NewsPage.class, json -> page -> {
            json.writeObjectFieldStart("article");
            ArticleWriter.to(json).article(page.article());
            report(ReportWriter.to(json), page.report());
            json.writeEndObject();
            PageWriter.to(json).around(page);
        });
        keys(LinkPage.class, json -> ListWriter.to(json)::page);
    }

    private static void report(ReportWriter writer, Report report) throws IOException {
        writer.findings(report);
        writer.details(report);
    }

    private void parts() {
        keys(Block.class, json -> ArticleWriter.to(json)::block);
        keys(Image.class, json -> ArticleWriter.to(json)::image);
        keys(Author.class, json -> ArticleWriter.to(json)::author);
        keys(Source.class, json -> ArticleWriter.to(json)::source);
        keys(Removed.class, json -> ReportWriter.to(json)::removed);
        keys(Finding.class, json -> ReportWriter.to(json)::finding);
        keys(LinkPage.Entry.class, json -> ListWriter.to(json)::entry);
    }

    private void aroundArticles() {
        keys(SideModules.class, json -> PageWriter.to(json)::modules);
        keys(CommentCount.class, json -> PageWriter.to(json)::comments);
        keys(LiveBroadcast.class, json -> PageWriter.to(json)::broadcast);
        keys(StockQuote.class, json -> PageWriter.to(json)::quote);
        keys(NewListing.class, json -> PageWriter.to(json)::listing);
        keys(Link.class, json -> PageWriter.to(json)::link);
        keys(SecurityMention.class, json -> PageWriter.to(json)::security);
        keys(Quality.class, json -> PageWriter.to(json)::quality);
    }

    private void names() {
        name(StatedTime.class, StatedTime::toString);
        name(PartialTime.class, PartialTime::toString);
        name(Fingerprint.class, Fingerprint::toString);
        name(Origin.class, Origin::toString);
        name(Language.class, Language::tag);
        name(Reason.class, Reason::id);
        name(Access.class, ZhnewsModule::lowerCase);
        name(PageKind.class, ZhnewsModule::lowerCase);
        name(Quality.Flaw.class, ZhnewsModule::lowerCase);
        name(SecurityMention.Market.class, ZhnewsModule::lowerCase);
    }

    private static String lowerCase(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private void reads(ZoneId zone) {
        var articles = new ArticleReader(zone);
        objects(Article.class, articles::article);
        objects(Metadata.class, json -> Metadata.of(articles.article(json)));
        objects(Block.class, BlockReader::block);
        objects(Image.class, BlockReader::image);
        objects(Author.class, articles::author);
        objects(Source.class, articles::source);
        objects(LinkPage.class, articles::list);
        objects(LinkPage.Entry.class, articles::entry);
        addDeserializer(StatedTime.class, new NameDeserializer<>(StatedTime.class, text -> Times.stated(text, zone)));
        addDeserializer(PartialTime.class, new NameDeserializer<>(PartialTime.class, Times::partial));
        addDeserializer(
                Fingerprint.class,
                new NameDeserializer<>(
                        Fingerprint.class, text -> Fingerprint.ofBits(Long.parseUnsignedLong(text, 16))));
        constants(Access.class, ZhnewsModule::lowerCase);
        constants(PageKind.class, ZhnewsModule::lowerCase);
        constants(Language.class, Language::tag);
        constants(Reason.class, Reason::id);
        constants(Quality.Flaw.class, ZhnewsModule::lowerCase);
        constants(SecurityMention.Market.class, ZhnewsModule::lowerCase);
    }

    private <T> void keys(Class<T> type, KeysSerializer.Writers<T> writers) {
        addSerializer(type, new KeysSerializer<>(writers));
    }

    private <T> void name(Class<T> type, Function<T, String> name) {
        addSerializer(type, new NameSerializer<>(name));
    }

    private <T> void objects(Class<T> type, JsonObject.Reader<T> reader) {
        addDeserializer(type, new ObjectDeserializer<>(type, reader));
    }

    private <E extends Enum<E>> void constants(Class<E> type, Function<E, String> name) {
        addDeserializer(type, new NameDeserializer<>(type, text -> JsonObject.constant(type, name, text)));
    }
}
