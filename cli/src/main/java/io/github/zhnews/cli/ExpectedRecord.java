// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Writes what is expected of a rule's test page, as far as the generic extractor knows. */
final class ExpectedRecord {
    /** Refused by the test of the layouts until someone has looked at every value. */
    private static final String EVIDENCE = "unchecked";

    private ExpectedRecord() {}

    /** Writes the record with a line break at its end. */
    static String of(URI url, Article article) throws IOException {
        var out = new StringWriter();
        try (var json = Json.generator(out, true)) {
            json.writeStartObject();
            json.writeStringField("url", url.toString());
            json.writeStringField("evidence", EVIDENCE);
            for (var field : List.of(Field.TITLE, Field.SUBTITLE, Field.PUBLISHED, Field.MODIFIED, Field.SOURCE)) {
                text(json, field, article);
            }
            list(json, "authors", article.authors());
            list(json, "editors", article.editors());
            list(json, "keywords", article.keywords());
            text(json, Field.SUMMARY, article);
            list(json, "channel", article.channel());
            Json.strings(json, "body", article.text().lines().toList());
            Json.strings(
                    json,
                    "images",
                    article.images().stream()
                            .map(image -> image.url().toString())
                            .toList());
            Json.strings(
                    json,
                    "captions",
                    article.images().stream()
                            .map(Image::caption)
                            .filter(caption -> !caption.isEmpty())
                            .toList());
            json.writeEndObject();
        }
        return out + "\n";
    }

    private static void text(JsonGenerator json, Field field, Article article) throws IOException {
        var text = field.text(article);
        if (!text.isEmpty()) {
            json.writeStringField(field.name().toLowerCase(Locale.ROOT), text);
        }
    }

    private static void list(JsonGenerator json, String key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            Json.strings(json, key, values);
        }
    }
}
