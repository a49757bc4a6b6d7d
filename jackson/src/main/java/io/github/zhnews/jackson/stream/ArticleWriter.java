// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.model.Source;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Writes the keys of articles and their parts. */
public final class ArticleWriter {
    /** What stands before the text. */
    private static final Set<Field> HEAD = EnumSet.complementOf(EnumSet.of(Field.BODY, Field.NEXT_PAGE));

    private final Output out;

    private ArticleWriter(Output out) {
        this.out = out;
    }

    /**
     * {@return a writer}
     *
     * @param json where it writes, within an object
     */
    public static ArticleWriter to(JsonGenerator json) {
        return new ArticleWriter(new Output(json));
    }

    /**
     * Writes the keys of an article, {@code kind} to {@code nextPage}.
     *
     * @param article the article
     * @throws IOException if they can't be written
     */
    public void article(Article article) throws IOException {
        for (var field : HEAD) {
            value(field, article.value(field));
        }
        out.string("text", article.text());
        out.objects(Field.BODY.key(), article.blocks(), this::block);
        out.objects("images", article.images(), image -> {
            out.text("url", image.url());
            out.text("caption", image.caption());
        });
        out.objects("videos", article.videos(), this::video);
        value(Field.NEXT_PAGE, article.value(Field.NEXT_PAGE));
    }

    /**
     * Writes the keys of metadata: those of an article from {@code url} to {@code corrections}.
     *
     * @param metadata the metadata
     * @throws IOException if they can't be written
     */
    public void metadata(Metadata metadata) throws IOException {
        for (var field : HEAD) {
            if (field != Field.KIND) {
                value(field, metadata.value(field));
            }
        }
    }

    /** A key with a value of any field but the body. */
    private void value(Field field, Optional<Object> value) throws IOException {
        if (field.isList()) {
            var list = (List<?>) value.orElse(List.of());
            out.strings(field.key(), list.stream().map(field::textOf).toList());
            if (field == Field.AUTHORS) {
                out.objects("byline", list.stream().map(Author.class::cast).toList(), this::author);
            }
        } else if (field.type() == Source.class) {
            out.objectOrNull(field.key(), value.map(Source.class::cast), this::source);
        } else if (field.type() == Image.class) {
            out.objectOrNull(field.key(), value.map(Image.class::cast), this::image);
        } else {
            out.text(field.key(), value.map(field::textOf));
        }
    }

    /**
     * Writes the keys of a source, {@code name} and {@code url}.
     *
     * @param source the source
     * @throws IOException if they can't be written
     */
    public void source(Source source) throws IOException {
        out.string("name", source.name());
        out.text("url", source.url());
    }

    /**
     * Writes the keys of a writer, {@code name} and {@code url}.
     *
     * @param author the writer
     * @throws IOException if they can't be written
     */
    public void author(Author author) throws IOException {
        out.string("name", author.name());
        out.text("url", author.url());
    }

    /**
     * Writes the keys of a picture, as a figure has them behind its {@code type}.
     *
     * @param image the picture
     * @throws IOException if they can't be written
     */
    public void image(Image image) throws IOException {
        out.text("url", image.url());
        out.text("alt", image.alt());
        out.text("caption", image.caption());
        out.number("width", image.width());
        out.number("height", image.height());
    }

    /**
     * Writes the keys of a block, of which {@code type} is the first.
     *
     * @param block the block
     * @throws IOException if they can't be written
     */
    public void block(Block block) throws IOException {
        if (block instanceof Block.Paragraph paragraph) {
            out.string("type", "paragraph");
            text(paragraph.richText());
        } else if (block instanceof Block.Heading heading) {
            out.string("type", "heading");
            out.json().writeNumberField("level", heading.level());
            text(heading.richText());
        } else if (block instanceof Block.ListBlock list) {
            list(list);
        } else if (block instanceof Block.Quote quote) {
            out.string("type", "quote");
            out.strings(
                    "paragraphs",
                    quote.paragraphs().stream().map(RichText::text).toList());
            if (!quote.paragraphs().stream().allMatch(RichText::isPlain)) {
                out.objects("richParagraphs", quote.paragraphs(), this::text);
            }
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Figure figure) {
            out.string("type", "figure");
            image(figure.image());
        } else if (block instanceof Block.Video video) {
            out.string("type", "video");
            video(video);
        } else if (block instanceof Block.Code code) {
            out.string("type", "code");
            out.string("text", code.text());
        }
    }

    /**
     * Writes the keys of words with links and marks, {@code text} and, where there are such, {@code runs}.
     *
     * @param text the words
     * @throws IOException if they can't be written
     */
    public void text(RichText text) throws IOException {
        out.string("text", text.text());
        if (!text.isPlain()) {
            out.objects("runs", text.runs(), this::run);
        }
    }

    /**
     * Writes the keys of a run, {@code text} to {@code link}.
     *
     * @param run the run
     * @throws IOException if they can't be written
     */
    public void run(Run run) throws IOException {
        out.string("text", run.text());
        if (!run.marks().isEmpty()) {
            out.strings("marks", run.marks().stream().map(Output::name).toList());
        }
        if (run.link().isPresent()) {
            out.text("link", run.link());
        }
    }

    private void list(Block.ListBlock list) throws IOException {
        out.string("type", "list");
        out.json().writeBooleanField("ordered", list.ordered());
        out.strings("items", lines(list).toList());
        boolean isPlain = list.items().stream()
                .allMatch(item -> item.richText().isPlain() && item.lists().isEmpty());
        if (!isPlain) {
            out.objects("richItems", list.items(), this::item);
        }
    }

    /** The items' texts, those of a list within an item behind it. */
    private static Stream<String> lines(Block.ListBlock list) {
        return list.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text()), item.lists().stream().flatMap(ArticleWriter::lines)));
    }

    /**
     * Writes the keys of a list's item, {@code text} to {@code lists}.
     *
     * @param item the item
     * @throws IOException if they can't be written
     */
    public void item(Block.Item item) throws IOException {
        text(item.richText());
        if (!item.lists().isEmpty()) {
            out.objects("lists", item.lists(), this::list);
        }
    }

    private void table(Block.Table table) throws IOException {
        out.string("type", "table");
        out.arrays(
                "rows",
                table.rows(),
                row -> out.strings(row.stream().map(Block.Cell::text).toList()));
        boolean isPlain =
                table.rows().stream().flatMap(List::stream).allMatch(cell -> cell.equals(Block.Cell.of(cell.text())));
        if (!isPlain) {
            out.arrays("cells", table.rows(), row -> out.objects(row, this::cell));
        }
    }

    /**
     * Writes the keys of a table's cell, {@code text} to {@code rowSpan}.
     *
     * @param cell the cell
     * @throws IOException if they can't be written
     */
    public void cell(Block.Cell cell) throws IOException {
        text(cell.richText());
        if (cell.header()) {
            out.json().writeBooleanField("header", true);
        }
        if (cell.columnSpan() > 1) {
            out.json().writeNumberField("columnSpan", cell.columnSpan());
        }
        if (cell.rowSpan() > 1) {
            out.json().writeNumberField("rowSpan", cell.rowSpan());
        }
    }

    private void video(Block.Video video) throws IOException {
        out.text("url", video.url());
        out.text("poster", video.poster());
    }
}
