// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import java.net.URI;
import java.util.EnumSet;

/** Reads the pieces of a body. Where keys tell the same with and without links and marks, those with them are read. */
final class BlockReader {
    private BlockReader() {}

    static Block block(JsonObject json) throws JsonMappingException {
        var type = json.required("type");
        return switch (type) {
            case "paragraph" -> Block.Paragraph.of(text(json));
            case "heading" -> Block.Heading.of(json.integer("level"), text(json));
            case "list" -> list(json);
            case "quote" -> quote(json);
            case "table" -> table(json);
            case "figure" -> Block.Figure.of(image(json));
            case "video" ->
                Block.Video.of(url(json))
                        .withPoster(json.value("poster", URI.class, URI::create).orElse(null));
            case "code" -> Block.Code.of(json.required("text"));
            default -> throw new IllegalArgumentException("there is no type \"" + type + "\" of blocks");
        };
    }

    static Image image(JsonObject json) throws JsonMappingException {
        var image = Image.of(url(json)).withAlt(json.text("alt")).withCaption(json.text("caption"));
        image = json.has("width") ? image.withWidth(json.integer("width")) : image;
        return json.has("height") ? image.withHeight(json.integer("height")) : image;
    }

    private static URI url(JsonObject json) throws JsonMappingException {
        return json.required("url", URI.class, URI::create);
    }

    static RichText text(JsonObject json) throws JsonMappingException {
        return json.has("runs")
                ? RichText.of(json.objects("runs", Run.class, BlockReader::run))
                : RichText.of(json.required("text"));
    }

    static Run run(JsonObject json) throws JsonMappingException {
        var marks = EnumSet.noneOf(Run.Mark.class);
        for (var name : json.strings("marks")) {
            marks.add(JsonObject.constant(Run.Mark.class, name));
        }
        return Run.of(json.required("text"))
                .withMarks(marks)
                .withLink(json.value("link", URI.class, URI::create).orElse(null));
    }

    private static Block.ListBlock list(JsonObject json) throws JsonMappingException {
        boolean ordered = json.flag("ordered");
        return json.has("richItems")
                ? Block.ListBlock.of(ordered, json.objects("richItems", Block.Item.class, BlockReader::item))
                : Block.ListBlock.ofTexts(ordered, json.strings("items"));
    }

    static Block.Item item(JsonObject json) throws JsonMappingException {
        return Block.Item.of(text(json)).withLists(json.objects("lists", Block.ListBlock.class, BlockReader::list));
    }

    private static Block.Quote quote(JsonObject json) throws JsonMappingException {
        return json.has("richParagraphs")
                ? Block.Quote.of(json.objects("richParagraphs", RichText.class, BlockReader::text))
                : Block.Quote.ofTexts(json.strings("paragraphs"));
    }

    private static Block.Table table(JsonObject json) throws JsonMappingException {
        return json.has("cells")
                ? Block.Table.of(json.rows("cells", Block.Cell.class, BlockReader::cell))
                : Block.Table.ofTexts(json.rows("rows"));
    }

    static Block.Cell cell(JsonObject json) throws JsonMappingException {
        var cell = Block.Cell.of(text(json)).withHeader(json.has("header") && json.flag("header"));
        cell = json.has("columnSpan") ? cell.withColumnSpan(json.integer("columnSpan")) : cell;
        return json.has("rowSpan") ? cell.withRowSpan(json.integer("rowSpan")) : cell;
    }
}
