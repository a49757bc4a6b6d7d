// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One piece of an article's body; blocks stand in reading order. Further kinds may come: who tells kinds apart says what becomes
 * of the rest, in an {@code else} or in {@link Visitor#other}.
 */
public sealed interface Block extends Serializable {

    /**
     * {@return the words of this block without markup, lines separated by {@code \n}; empty for figures and videos}
     * Captions are not words of the body.
     */
    String text();

    /**
     * {@return what a visitor makes of this block}
     *
     * @param <R> what it makes
     * @param visitor the visitor, whose method for this kind of block is called
     */
    <R> R accept(Visitor<R> visitor);

    /**
     * Tells kinds of blocks apart. What has no method of its own goes to {@link #other}.
     *
     * @param <R> what it makes of a block
     */
    interface Visitor<R> {
        /**
         * {@return what is made of a block of a kind that is not told apart}
         *
         * @param block the block
         */
        R other(Block block);

        /**
         * {@return what is made of a paragraph}
         *
         * @param paragraph the block
         */
        default R paragraph(Paragraph paragraph) {
            return other(paragraph);
        }

        /**
         * {@return what is made of a subheading}
         *
         * @param heading the block
         */
        default R heading(Heading heading) {
            return other(heading);
        }

        /**
         * {@return what is made of a list}
         *
         * @param list the block
         */
        default R list(ListBlock list) {
            return other(list);
        }

        /**
         * {@return what is made of a quote}
         *
         * @param quote the block
         */
        default R quote(Quote quote) {
            return other(quote);
        }

        /**
         * {@return what is made of a table}
         *
         * @param table the block
         */
        default R table(Table table) {
            return other(table);
        }

        /**
         * {@return what is made of a picture}
         *
         * @param figure the block
         */
        default R figure(Figure figure) {
            return other(figure);
        }

        /**
         * {@return what is made of a video}
         *
         * @param video the block
         */
        default R video(Video video) {
            return other(video);
        }

        /**
         * {@return what is made of preformatted text}
         *
         * @param code the block
         */
        default R code(Code code) {
            return other(code);
        }
    }

    /** A paragraph. Its text is one line. */
    sealed interface Paragraph extends Block permits BlockValues.Paragraph {
        /**
         * {@return a paragraph without links and marks}
         *
         * @param text its text on one line
         */
        static Paragraph of(String text) {
            return of(RichText.of(text));
        }

        /**
         * {@return a paragraph}
         *
         * @param text its text on one line
         */
        static Paragraph of(RichText text) {
            return new BlockValues.Paragraph(text);
        }

        /** {@return its text with the links and marks in it} */
        RichText richText();
    }

    /** A subheading. Its text is one line. */
    sealed interface Heading extends Block permits BlockValues.Heading {
        /**
         * {@return a subheading without links and marks}
         *
         * @param level 2 to 6
         * @param text its text on one line
         * @throws IllegalArgumentException if the level is another
         */
        static Heading of(int level, String text) {
            return of(level, RichText.of(text));
        }

        /**
         * {@return a subheading}
         *
         * @param level 2 to 6
         * @param text its text on one line
         * @throws IllegalArgumentException if the level is another
         */
        static Heading of(int level, RichText text) {
            return new BlockValues.Heading(level, text);
        }

        /** {@return 2 to 6; 1 is the article's title} */
        int level();

        /** {@return its text with the links and marks in it} */
        RichText richText();
    }

    /** A list. Its text has a line for each item, those of a list within an item behind it. */
    sealed interface ListBlock extends Block permits BlockValues.ListBlock {
        /**
         * {@return a list}
         *
         * @param ordered whether the items are numbered
         * @param items the items, copied
         */
        static ListBlock of(boolean ordered, List<Item> items) {
            return new BlockValues.ListBlock(ordered, items);
        }

        /**
         * {@return a list of items without links, marks and lists of their own}
         *
         * @param ordered whether the items are numbered
         * @param items the items' texts, a line each
         */
        static ListBlock ofTexts(boolean ordered, List<String> items) {
            return of(ordered, items.stream().map(Item::of).toList());
        }

        /** {@return whether the items are numbered} */
        boolean ordered();

        /** {@return the items} */
        List<Item> items();
    }

    /** An item of a {@link ListBlock}. */
    sealed interface Item extends Serializable permits BlockValues.Item {
        /**
         * {@return an item without links, marks and lists}
         *
         * @param text its text on one line
         */
        static Item of(String text) {
            return of(RichText.of(text));
        }

        /**
         * {@return an item without lists}
         *
         * @param text its text on one line
         */
        static Item of(RichText text) {
            return new BlockValues.Item(text, List.of());
        }

        /** {@return its own text on one line, without that of its lists} */
        String text();

        /** {@return its text with the links and marks in it} */
        RichText richText();

        /** {@return the lists within it, mostly none} */
        List<ListBlock> lists();

        /**
         * {@return this item with lists}
         *
         * @param lists the lists within it, copied
         */
        Item withLists(List<ListBlock> lists);
    }

    /** Quoted text that the page sets off. Its text has a line for each paragraph. */
    sealed interface Quote extends Block permits BlockValues.Quote {
        /**
         * {@return a quote}
         *
         * @param paragraphs its paragraphs, a line each, copied
         */
        static Quote of(List<RichText> paragraphs) {
            return new BlockValues.Quote(paragraphs);
        }

        /**
         * {@return a quote without links and marks}
         *
         * @param paragraphs the texts of its paragraphs, a line each
         */
        static Quote ofTexts(List<String> paragraphs) {
            return of(paragraphs.stream().map(RichText::of).toList());
        }

        /** {@return its paragraphs, a line each} */
        List<RichText> paragraphs();
    }

    /**
     * A table of data; tables used for layout are not kept as tables. Its text has a line for each row, the cells separated by
     * blanks.
     */
    sealed interface Table extends Block permits BlockValues.Table {
        /**
         * {@return a table}
         *
         * @param rows the cells, row by row, copied
         */
        static Table of(List<List<Cell>> rows) {
            return new BlockValues.Table(rows);
        }

        /**
         * {@return a table of plain cells}
         *
         * @param rows the cells' texts, row by row, a line each
         */
        static Table ofTexts(List<List<String>> rows) {
            return of(rows.stream()
                    .map(row -> row.stream().map(Cell::of).toList())
                    .toList());
        }

        /** {@return the cells, row by row} */
        List<List<Cell>> rows();
    }

    /** A cell of a {@link Table}. */
    sealed interface Cell extends Serializable permits BlockValues.Cell {
        /**
         * {@return a cell of one column and row that is no header, without links and marks}
         *
         * @param text its text on one line
         */
        static Cell of(String text) {
            return of(RichText.of(text));
        }

        /**
         * {@return a cell of one column and row that is no header}
         *
         * @param text its text on one line
         */
        static Cell of(RichText text) {
            return new BlockValues.Cell(text, false, 1, 1);
        }

        /** {@return its text on one line} */
        String text();

        /** {@return its text with the links and marks in it} */
        RichText richText();

        /** {@return whether it heads a column or a row} */
        boolean header();

        /** {@return how many columns it takes, at least 1} */
        int columnSpan();

        /** {@return how many rows it takes, at least 1} */
        int rowSpan();

        /**
         * {@return this cell, heading a column or a row or not}
         *
         * @param header whether it does
         */
        Cell withHeader(boolean header);

        /**
         * {@return this cell over some columns}
         *
         * @param columns how many, at least 1
         * @throws IllegalArgumentException if they are less
         */
        Cell withColumnSpan(int columns);

        /**
         * {@return this cell over some rows}
         *
         * @param rows how many, at least 1
         * @throws IllegalArgumentException if they are less
         */
        Cell withRowSpan(int rows);
    }

    /** A picture at its place in the text. */
    sealed interface Figure extends Block permits BlockValues.Figure {
        /**
         * {@return a picture in the text}
         *
         * @param image the picture with its caption
         */
        static Figure of(Image image) {
            return new BlockValues.Figure(image);
        }

        /** {@return the picture with its caption} */
        Image image();
    }

    /** A video at its place in the text. */
    sealed interface Video extends Block permits BlockValues.Video {
        /**
         * {@return a video without a still picture}
         *
         * @param url the address of the stream or of the player's page
         */
        static Video of(URI url) {
            return new BlockValues.Video(url, null);
        }

        /** {@return the address of the stream or of the player's page} */
        URI url();

        /** {@return the still picture's address, or empty} */
        Optional<URI> poster();

        /**
         * {@return this video with a still picture}
         *
         * @param poster the still picture's address, or {@code null} for none
         */
        Video withPoster(@Nullable URI poster);
    }

    /** Preformatted text. */
    sealed interface Code extends Block permits BlockValues.Code {
        /**
         * {@return preformatted text}
         *
         * @param text the text with its line breaks
         */
        static Code of(String text) {
            return new BlockValues.Code(text);
        }
    }
}
