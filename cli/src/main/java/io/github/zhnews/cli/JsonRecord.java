// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.jackson.stream.ArticleWriter;
import io.github.zhnews.jackson.stream.ListWriter;
import io.github.zhnews.jackson.stream.PageWriter;
import io.github.zhnews.jackson.stream.ReportWriter;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Report;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The JSON record of a page: its name, and what the format tells of it. */
final class JsonRecord {
    private JsonRecord() {}

    /** The record of a page that was parsed, without a line break at its end. */
    static String of(String file, Extraction extraction, boolean withReport, boolean indent) {
        return write(file, indent, json -> article(json, extraction.article(), extraction.report(), withReport));
    }

    /** The record of a page with what stands around its article. */
    static String of(String file, NewsPage page, boolean withReport, boolean indent) {
        return write(file, indent, json -> {
            json.writeObjectFieldStart("article");
            article(json, page.article(), page.report(), withReport);
            json.writeEndObject();
            PageWriter.to(json).around(page);
        });
    }

    /** The record of what a page tells beside its text. */
    static String of(String file, Metadata metadata, boolean indent) {
        return write(file, indent, json -> ArticleWriter.to(json).metadata(metadata));
    }

    /** The record of an index page. */
    static String of(String file, LinkPage page, boolean indent) {
        return write(file, indent, json -> ListWriter.to(json).page(page));
    }

    /** The record of a page that could not be parsed. */
    static String ofError(String file, String error, boolean indent) {
        return write(file, indent, json -> json.writeStringField("error", error));
    }

    /** What is said of a damaged record of an archive: where it stands and why it can't be read. */
    static String ofReject(String name, String reason) {
        int place = Input.place(name);
        return write(place < 0 ? name : name.substring(0, place), false, json -> {
            json.writeNumberField("offset", place < 0 ? 0 : Long.parseLong(name.substring(place + 1)));
            json.writeStringField("error", reason);
        });
    }

    private interface Content {
        void writeTo(JsonGenerator json) throws IOException;
    }

    private static String write(String file, boolean indent, Content content) {
        var out = new StringWriter();
        try (var json = Json.generator(out, indent)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            content.writeTo(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        return out.toString();
    }

    private static void article(JsonGenerator json, Article article, Report report, boolean withReport)
            throws IOException {
        ArticleWriter.to(json).article(article);
        ReportWriter.to(json).findings(report);
        if (withReport) {
            ReportWriter.to(json).details(report);
        }
    }
}
