// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Block.Code;
import io.github.zhnews.model.Block.Figure;
import io.github.zhnews.model.Block.Heading;
import io.github.zhnews.model.Block.ListBlock;
import io.github.zhnews.model.Block.Paragraph;
import io.github.zhnews.model.Block.Quote;
import io.github.zhnews.model.Block.Table;
import io.github.zhnews.model.Block.Video;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.RichText;
import io.github.zhnews.model.Run;
import io.github.zhnews.table.ColumnType.Simple;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The columns of blocks of all kinds: what a kind lacks is {@code null}. */
final class BlockColumns {
    private static final List<TableColumn<Run>> RUN = List.of(
            TableColumn.string("text", Run::text),
            TableColumn.strings(
                    "marks",
                    run -> run.marks().stream()
                            .sorted()
                            .map(mark -> mark.name().toLowerCase(Locale.ROOT))
                            .toList()),
            TableColumn.optional("link", Run::link));

    static final List<TableColumn<Block>> ALL = List.of(
            TableColumn.string("type", block -> block.accept(new TypeName())),
            TableColumn.string("text", Block::text),
            of(Heading.class, "level", Simple.INTEGER, Heading::level),
            new TableColumn<>("runs", TableColumn.list(RUN), BlockColumns::runs),
            of(ListBlock.class, "ordered", Simple.BOOLEAN, ListBlock::ordered),
            of(
                    ListBlock.class,
                    "items",
                    TableColumn.STRINGS,
                    list -> lines(list).toList()),
            of(
                    Quote.class,
                    "paragraphs",
                    TableColumn.STRINGS,
                    quote -> quote.paragraphs().stream().map(RichText::text).toList()),
            of(Table.class, "rows", new ColumnType.ListOf(TableColumn.STRINGS), BlockColumns::rows),
            TableColumn.text("url", BlockColumns::url),
            TableColumn.text(
                    "poster",
                    block -> block instanceof Video video ? video.poster().orElse(null) : null),
            TableColumn.text(
                    "alt",
                    block -> block instanceof Figure figure ? figure.image().alt() : null),
            TableColumn.text(
                    "caption",
                    block -> block instanceof Figure figure ? figure.image().caption() : null),
            TableColumn.number("width", block -> size(block, Image::width)),
            TableColumn.number("height", block -> size(block, Image::height)));

    private BlockColumns() {}

    private static <B extends Block> TableColumn<Block> of(
            Class<B> kind, String name, ColumnType type, TableColumn.Cell<B> cell) {
        return new TableColumn<>(name, type, block -> kind.isInstance(block) ? cell.of(kind.cast(block)) : null);
    }

    private static @Nullable Object runs(Block block) {
        var text = block instanceof Paragraph paragraph
                ? paragraph.richText()
                : block instanceof Heading heading ? heading.richText() : null;
        return text == null || text.isPlain() ? null : TableColumn.rows(RUN, text.runs());
    }

    /** The items' texts, those of a list within an item behind it. */
    private static Stream<String> lines(ListBlock list) {
        return list.items().stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item.text()), item.lists().stream().flatMap(BlockColumns::lines)));
    }

    private static Object rows(Table table) {
        return table.rows().stream()
                .map(row -> row.stream().map(Block.Cell::text).toList())
                .toList();
    }

    private static @Nullable Object url(Block block) {
        return block instanceof Figure figure
                ? figure.image().url()
                : block instanceof Video video ? video.url() : null;
    }

    private static OptionalInt size(Block block, Function<Image, OptionalInt> side) {
        return block instanceof Figure figure ? side.apply(figure.image()) : OptionalInt.empty();
    }

    private static final class TypeName implements Block.Visitor<String> {
        @Override
        public String other(Block block) {
            return "other";
        }

        @Override
        public String paragraph(Paragraph paragraph) {
            return "paragraph";
        }

        @Override
        public String heading(Heading heading) {
            return "heading";
        }

        @Override
        public String list(ListBlock list) {
            return "list";
        }

        @Override
        public String quote(Quote quote) {
            return "quote";
        }

        @Override
        public String table(Table table) {
            return "table";
        }

        @Override
        public String figure(Figure figure) {
            return "figure";
        }

        @Override
        public String video(Video video) {
            return "video";
        }

        @Override
        public String code(Code code) {
            return "code";
        }
    }
}
