// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.StatedTime;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What is written of index pages: the articles that they lead to. As in {@link JsonRecord}, no key is ever left out.
 *
 * @param contentType the header given for all pages, or {@code null}
 */
record ListContent(NewsParser parser, @Nullable String contentType, Format format) implements Renderer.Content {

    @Override
    public Renderer.Document of(Input input, byte[] bytes) {
        var page = parser.read(PageInput.bytes(bytes).at(input.url()).contentType(contentType))
                .list();
        var text = format.isJson() ? json(input.name(), page) : lines(page);
        return new Renderer.Document(text, page.entries().size());
    }

    /** A line for each article: address, time and headline, with tabs between them. */
    private static String lines(LinkPage page) {
        var lines = new StringBuilder();
        for (var entry : page.entries()) {
            var time = entry.published().map(StatedTime::toString).orElse("");
            lines.append(entry.url() + "\t" + time + "\t" + entry.title() + "\n");
        }
        return lines.toString();
    }

    private String json(String file, LinkPage page) {
        var out = new StringWriter();
        try (var json = Json.generator(out, format == Format.JSON)) {
            json.writeStartObject();
            json.writeStringField("file", file);
            json.writeArrayFieldStart("entries");
            for (var entry : page.entries()) {
                json.writeStartObject();
                json.writeStringField("title", entry.title());
                json.writeStringField("url", entry.url().toString());
                json.writeStringField("publishedAt", entry.published().map(StatedTime::toString).orElse(null));
                json.writeStringField("summary", entry.summary().isEmpty() ? null : entry.summary());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("nextPage", page.nextPage().map(URI::toString).orElse(null));
            Json.strings(json, "patterns", page.patterns());
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a StringWriter has none
        }
        return out.toString();
    }
}
