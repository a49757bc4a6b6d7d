// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.StatedTime;
import org.jspecify.annotations.Nullable;

/**
 * What is written of index pages: the articles that they lead to. As in {@link JsonRecord}, no key is ever left out.
 *
 * @param contentType the header given for all pages, or {@code null}
 */
record ListContent(NewsParser parser, @Nullable String contentType, Format format) implements Renderer.Content {

    @Override
    public Renderer.Document of(Input input, byte[] bytes) {
        var page = parser.read(PageInput.bytes(bytes).at(input.url()).contentType(input.contentType(contentType)))
                .list();
        var text = format.isJson() ? JsonRecord.of(input.name(), page, format == Format.JSON) : lines(page);
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
}
