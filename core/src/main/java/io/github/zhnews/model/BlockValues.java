// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The blocks; each is named as its interface, and so shows itself in logs. */
@SuppressWarnings("serial") // the lists are made by List.copyOf, which makes serializable ones
final class BlockValues {
    private BlockValues() {}

    record Paragraph(RichText richText) implements Block.Paragraph {
        Paragraph {
            Objects.requireNonNull(richText, "text");
        }

        @Override
        public String text() {
            return richText.text();
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.paragraph(this);
        }
    }

    record Heading(int level, RichText richText) implements Block.Heading {
        Heading {
            Objects.requireNonNull(richText, "text");
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + " is not in 2..6");
            }
        }

        @Override
        public String text() {
            return richText.text();
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.heading(this);
        }
    }

    record ListBlock(boolean ordered, List<Block.Item> items) implements Block.ListBlock {
        ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return items.stream()
                    .flatMap(item -> Stream.concat(
                            Stream.of(item.text()), item.lists().stream().map(Block::text)))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.list(this);
        }
    }

    record Item(RichText richText, List<Block.ListBlock> lists) implements Block.Item {
        Item {
            Objects.requireNonNull(richText, "text");
            lists = List.copyOf(lists);
        }

        @Override
        public String text() {
            return richText.text();
        }

        @Override
        public Block.Item withLists(List<Block.ListBlock> other) {
            return new Item(richText, other);
        }
    }

    record Quote(List<RichText> paragraphs) implements Block.Quote {
        Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            return paragraphs.stream().map(RichText::text).collect(Collectors.joining("\n"));
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.quote(this);
        }
    }

    record Table(List<List<Block.Cell>> rows) implements Block.Table {
        Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Block.Cell::text).collect(Collectors.joining(" ")))
                    .collect(Collectors.joining("\n"));
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.table(this);
        }
    }

    record Cell(RichText richText, boolean header, int columnSpan, int rowSpan) implements Block.Cell {
        Cell {
            Objects.requireNonNull(richText, "text");
            if (columnSpan < 1 || rowSpan < 1) {
                throw new IllegalArgumentException("a cell spans " + columnSpan + " columns and " + rowSpan + " rows");
            }
        }

        @Override
        public String text() {
            return richText.text();
        }

        @Override
        public Block.Cell withHeader(boolean other) {
            return new Cell(richText, other, columnSpan, rowSpan);
        }

        @Override
        public Block.Cell withColumnSpan(int columns) {
            return new Cell(richText, header, columns, rowSpan);
        }

        @Override
        public Block.Cell withRowSpan(int rows) {
            return new Cell(richText, header, columnSpan, rows);
        }
    }

    record Figure(Image image) implements Block.Figure {
        Figure {
            Objects.requireNonNull(image, "image");
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    record Video(URI url, @Nullable URI posterOrNull) implements Block.Video {
        Video {
            Objects.requireNonNull(url, "url");
        }

        @Override
        public Optional<URI> poster() {
            return Optional.ofNullable(posterOrNull);
        }

        @Override
        public Block.Video withPoster(@Nullable URI other) {
            return new BlockValues.Video(url, other);
        }

        @Override
        public String text() {
            return "";
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.video(this);
        }

        @Override
        public String toString() {
            return Shown.of("Video", "url", url, "poster", posterOrNull);
        }
    }

    record Code(String text) implements Block.Code {
        Code {
            Objects.requireNonNull(text, "text");
        }

        @Override
        public <R> R accept(Block.Visitor<R> visitor) {
            return visitor.code(this);
        }
    }
}
