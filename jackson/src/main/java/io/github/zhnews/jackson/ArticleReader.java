// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.zhnews.model.Access;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Language;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.Source;
import io.github.zhnews.model.StatedTime;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles, index pages and their parts.
 *
 * @param zone whose clock times without an offset are read as
 */
record ArticleReader(ZoneId zone) {

    Article article(JsonObject json) throws JsonMappingException {
        var article = Article.builder();
        for (var field : Field.values()) {
            article.value(
                    field, field.isList() ? list(json, field) : one(json, field).orElse(null));
        }
        return article.build();
    }

    private List<?> list(JsonObject json, Field field) throws JsonMappingException {
        if (field.type() == Block.class) {
            return json.objects(field.key(), Block.class, BlockReader::block);
        }
        return field.type() == Author.class ? byline(json) : json.strings(field.key());
    }

    /** The writers; without what is told of them beside their names where only these are there. */
    private List<Author> byline(JsonObject json) throws JsonMappingException {
        var byline = json.objects("byline", Author.class, this::author);
        return byline.isEmpty() ? json.values(Field.AUTHORS.key(), Author.class, Author::of) : byline;
    }

    private Optional<?> one(JsonObject json, Field field) throws JsonMappingException {
        var key = field.key();
        var type = field.type();
        if (type == Source.class) {
            return json.object(key, Source.class, this::source);
        }
        if (type == Image.class) {
            return json.object(key, Image.class, BlockReader::image);
        }
        return type == StatedTime.class ? time(json, key) : json.value(key, type, text -> value(type, text));
    }

    private static Object value(Class<?> type, String text) {
        if (type == Language.class) {
            return JsonObject.constant(Language.class, Language::tag, text);
        }
        if (type == PageKind.class) {
            return JsonObject.constant(PageKind.class, text);
        }
        if (type == Access.class) {
            return JsonObject.constant(Access.class, text);
        }
        return type == URI.class ? URI.create(text) : text;
    }

    Author author(JsonObject json) throws JsonMappingException {
        return Author.of(json.required("name")).withUrl(url(json, "url").orElse(null));
    }

    Source source(JsonObject json) throws JsonMappingException {
        return Source.of(json.required("name")).withUrl(url(json, "url").orElse(null));
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
}
