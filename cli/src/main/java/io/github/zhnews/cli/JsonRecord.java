// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Warning;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the JSON record of a page. The keys and their order are part of the command's contract: a key is never left out,
 * a value that the page lacks is {@code null} or an empty array.
 */
final class JsonRecord {
    private final JsonGenerator json;

    private JsonRecord(JsonGenerator json) {
        this.json = json;
    }

    /** The record of a page that was parsed, without a line break at its end. */
    static String of(String file, Extraction extraction, boolean withReport, boolean indent) {
        return write(indent, record -> record.page(file, extraction, withReport));
    }

    /** The record of a page with what stands around its article. */
    static String of(String file, NewsPage page, boolean withReport, boolean indent) {
        return write(indent, record -> {
            record.json.writeStringField("file", file);
            record.json.writeObjectFieldStart("article");
            record.article(page.article(), page.report(), withReport);
            record.json.writeEndObject();
            new PageRecord(record.json).write(page);
        });
    }

    /** The record of a page that could not be parsed. */
    static String ofError(String file, String error, boolean indent) {
        return write(indent, record -> {
            record.json.writeStringField("file", file);
            record.json.writeStringField("error", error);
        });
    }

    private interface Content {
        void writeTo(JsonRecord record) throws IOException;
    }

    private static String write(boolean indent, Content content) {
        var out = new StringWriter();
        try (var json = Json.generator(out, indent)) {
            json.writeStartObject();
            content.writeTo(new JsonRecord(json));
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        return out.toString();
    }

    private void page(String file, Extraction extraction, boolean withReport) throws IOException {
        json.writeStringField("file", file);
        article(extraction.article(), extraction.report(), withReport);
    }

    private void article(Article article, Report report, boolean withReport) throws IOException {
        text("kind", article.kind().name().toLowerCase(Locale.ROOT));
        text("url", article.url().orElse(null));
        fields(article);
        json.writeStringField("text", article.text());
        blocks(article.blocks());
        media(article);
        removed(report);
        var decoding = report.decoding().orElse(null);
        text("charset", decoding == null ? null : decoding.charset());
        text("layout", report.layout());
        origins(report);
        if (withReport) {
            strings("warnings", report.warnings().stream().map(Warning::message).toList());
            decoding(decoding);
        }
    }

    private void fields(Article article) throws IOException {
        text("title", article.title());
        text("subtitle", article.subtitle());
        text("publishedAt", article.published().orElse(null));
        text("modifiedAt", article.modified().orElse(null));
        var source = article.source().orElse(null);
        if (source == null) {
            json.writeNullField("source");
        } else {
            json.writeObjectFieldStart("source");
            text("name", source.name());
            text("url", source.url().orElse(null));
            json.writeEndObject();
        }
        strings("authors", article.authors());
        strings("editors", article.editors());
        strings("keywords", article.keywords());
        text("summary", article.summary());
        strings("channel", article.channel());
        text("language", article.language().tag());
    }

    private void blocks(List<Block> blocks) throws IOException {
        json.writeArrayFieldStart("blocks");
        for (var block : blocks) {
            json.writeStartObject();
            block(block);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void block(Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            json.writeStringField("type", "paragraph");
            json.writeStringField("text", paragraph.text());
        } else if (block instanceof Block.Heading heading) {
            json.writeStringField("type", "heading");
            json.writeNumberField("level", heading.level());
            json.writeStringField("text", heading.text());
        } else if (block instanceof Block.ListBlock list) {
            json.writeStringField("type", "list");
            json.writeBooleanField("ordered", list.ordered());
            strings("items", lines(list).toList());
        } else if (block instanceof Block.Quote quote) {
            json.writeStringField("type", "quote");
            strings(
                    "paragraphs",
                    quote.paragraphs().stream().map(RichText::text).toList());
        } else if (block instanceof Block.Table table) {
            json.writeStringField("type", "table");
            json.writeArrayFieldStart("rows");
            for (var row : table.rows()) {
                array(row.stream().map(Block.Cell::text).toList());
            }
            json.writeEndArray();
        } else if (block instanceof Block.Figure figure) {
            json.writeStringField("type", "figure");
            text("url", figure.image().url());
            text("alt", figure.image().alt());
            text("caption", figure.image().caption());
        } else if (block instanceof Block.Video video) {
            json.writeStringField("type", "video");
            text("url", video.url());
            text("poster", video.poster().orElse(null));
        } else if (block instanceof Block.Code code) {
            json.writeStringField("type", "code");
            json.writeStringField("text", code.text());
        }
    }

    /** The items' texts, those of a list within an item behind it. */
    private static Stream<String> lines(Block.ListBlock list) {
        return list.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text()), item.lists().stream().flatMap(JsonRecord::lines)));
    }

    private void media(Article article) throws IOException {
        json.writeArrayFieldStart("images");
        for (var image : article.images()) {
            json.writeStartObject();
            text("url", image.url());
            text("caption", image.caption());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("videos");
        for (var video : article.videos()) {
            json.writeStartObject();
            text("url", video.url());
            text("poster", video.poster().orElse(null));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void removed(Report report) throws IOException {
        json.writeArrayFieldStart("removed");
        for (var removed : report.removed()) {
            json.writeStartObject();
            json.writeStringField("text", removed.text());
            json.writeStringField("reason", removed.reason().id());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void origins(Report report) throws IOException {
        json.writeObjectFieldStart("origins");
        for (var entry : report.findings().entrySet()) {
            json.writeObjectFieldStart(key(entry.getKey()));
            json.writeStringField("origin", entry.getValue().origin().toString());
            json.writeNumberField("confidence", entry.getValue().confidence());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void decoding(@Nullable Decoding decoding) throws IOException {
        if (decoding == null) {
            json.writeNullField("decoding");
            return;
        }
        json.writeObjectFieldStart("decoding");
        text("reason", decoding.reason().name().toLowerCase(Locale.ROOT));
        text("declared", decoding.declared());
        json.writeBooleanField("malformed", decoding.malformed());
        text("doubt", decoding.isDoubtful() ? decoding.doubt().name().toLowerCase(Locale.ROOT) : null);
        json.writeEndObject();
    }

    /** The key under which the record gives a field. */
    private static String key(Field field) {
        return switch (field) {
            case PUBLISHED -> "publishedAt";
            case MODIFIED -> "modifiedAt";
            case BODY -> "blocks";
            default -> field.name().toLowerCase(Locale.ROOT);
        };
    }

    /** A value by its string form; what is absent or empty is null. */
    private void text(String key, @Nullable Object value) throws IOException {
        var text = value == null ? "" : value.toString();
        json.writeStringField(key, text.isEmpty() ? null : text);
    }

    private void strings(String key, List<String> values) throws IOException {
        json.writeFieldName(key);
        array(values);
    }

    private void array(List<String> values) throws IOException {
        json.writeStartArray();
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }
}
