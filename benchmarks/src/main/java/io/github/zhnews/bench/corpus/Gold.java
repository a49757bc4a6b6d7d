// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an editor reads from a page. A value that is {@code null} was not looked for and is not scored; an empty one says that
 * the page has none.
 *
 * @param paragraphs the text, without headline, lines about the article and what stands around it
 * @param title the headline as displayed
 * @param published the time of publication as far as the page states it, in ISO 8601
 * @param source the medium that is named as the source
 * @param authors the writers
 * @param editors the editors
 * @param images the addresses of the article's pictures
 * @param captions texts that count neither for nor against an extractor
 * @param tail lines that must not be taken for text
 */
public record Gold(
        List<String> paragraphs,
        @Nullable String title,
        @Nullable String published,
        @Nullable String source,
        @Nullable List<String> authors,
        @Nullable List<String> editors,
        @Nullable List<String> images,
        List<String> captions,
        List<String> tail) {

    /** Copies the lists. */
    public Gold {
        paragraphs = List.copyOf(paragraphs);
        authors = authors == null ? null : List.copyOf(authors);
        editors = editors == null ? null : List.copyOf(editors);
        images = images == null ? null : List.copyOf(images);
        captions = List.copyOf(captions);
        tail = List.copyOf(tail);
    }

    /**
     * Reads what was written down for a page.
     *
     * @param json the object
     * @param paragraphs the key of the text's paragraphs
     * @return the gold; keys that the object lacks are not scored
     */
    static Gold of(JsonNode json, String paragraphs) {
        return new Gold(
                texts(json.path(paragraphs)),
                text(json.get("title")),
                text(json.get("published")),
                text(json.get("source")),
                list(json.get("authors")),
                list(json.get("editors")),
                list(json.get("images")),
                texts(json.path("captions")),
                texts(json.path("tail")));
    }

    private static @Nullable String text(@Nullable JsonNode node) {
        return node == null ? null : name(node);
    }

    private static @Nullable List<String> list(@Nullable JsonNode node) {
        return node == null ? null : texts(node);
    }

    private static List<String> texts(JsonNode node) {
        var texts = new ArrayList<String>();
        node.forEach(element -> texts.add(name(element)));
        return texts;
    }

    /** A string; of an object its name or address; what is null is empty. */
    private static String name(JsonNode node) {
        return node.isObject()
                ? node.path("name").asText(node.path("url").asText(""))
                : node.isNull() ? "" : node.asText();
    }
}
