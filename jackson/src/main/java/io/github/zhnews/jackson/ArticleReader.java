// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import java.net.URI;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads articles, index pages and their parts.
 *
 * @param zone whose clock times without an offset are read as
 */
record ArticleReader(ZoneId zone) {

    Article article(JsonObject json) throws JsonMappingException {
        return Article.builder()
                .kind(json.value("kind", PageKind.class, ArticleReader::kind).orElse(PageKind.OTHER))
                .url(url(json, "url").orElse(null))
                .title(json.text("title"))
                .subtitle(json.text("subtitle"))
                .published(time(json, "publishedAt").orElse(null))
                .modified(time(json, "modifiedAt").orElse(null))
                .source(json.object("source", Source.class, this::source).orElse(null))
                .authors(json.strings("authors"))
                .editors(json.strings("editors"))
                .keywords(json.strings("keywords"))
                .summary(json.text("summary"))
                .channel(json.strings("channel"))
                .language(json.value("language", Language.class, ArticleReader::language)
                        .orElse(Language.OTHER))
                .blocks(json.objects("blocks", Block.class, this::block))
                .nextPage(url(json, "nextPage").orElse(null))
                .build();
    }

    Source source(JsonObject json) throws JsonMappingException {
        return Source.of(json.required("name")).withUrl(url(json, "url").orElse(null));
    }

    Block block(JsonObject json) throws JsonMappingException {
        var type = json.required("type");
        return switch (type) {
            case "paragraph" -> Block.Paragraph.of(json.required("text"));
            case "heading" -> Block.Heading.of(json.integer("level"), json.required("text"));
            case "list" -> Block.ListBlock.ofTexts(json.flag("ordered"), json.strings("items"));
            case "quote" -> Block.Quote.ofTexts(json.strings("paragraphs"));
            case "table" -> Block.Table.ofTexts(json.rows("rows"));
            case "figure" -> Block.Figure.of(image(json));
            case "video" ->
                Block.Video.of(requiredUrl(json)).withPoster(url(json, "poster").orElse(null));
            case "code" -> Block.Code.of(json.required("text"));
            default -> throw new IllegalArgumentException("there is no type \"" + type + "\" of blocks");
        };
    }

    Image image(JsonObject json) throws JsonMappingException {
        return Image.of(requiredUrl(json)).withAlt(json.text("alt")).withCaption(json.text("caption"));
    }

    LinkPage list(JsonObject json) throws JsonMappingException {
        return LinkPage.of(json.objects("entries", LinkPage.Entry.class, this::entry))
                .withNextPage(url(json, "nextPage").orElse(null))
                .withPatterns(json.strings("patterns"));
    }

    LinkPage.Entry entry(JsonObject json) throws JsonMappingException {
        return LinkPage.Entry.of(json.required("title"), requiredUrl(json))
                .withPublished(time(json, "publishedAt").orElse(null))
                .withSummary(json.text("summary"));
    }

    private Optional<StatedTime> time(JsonObject json, String key) throws JsonMappingException {
        return json.value(key, StatedTime.class, text -> Times.stated(text, zone));
    }

    private static URI requiredUrl(JsonObject json) throws JsonMappingException {
        return json.required("url", URI.class, URI::create);
    }

    private static Optional<URI> url(JsonObject json, String key) throws JsonMappingException {
        return json.value(key, URI.class, URI::create);
    }

    private static PageKind kind(String name) {
        return JsonObject.constant(PageKind.class, kind -> kind.name().toLowerCase(Locale.ROOT), name);
    }

    private static Language language(String tag) {
        return JsonObject.constant(Language.class, Language::tag, tag);
    }
}
