// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One piece of an article's body. The permitted records are all there are; blocks stand in reading order. */
public sealed interface Block extends Serializable {

    /**
     * {@return the words of this block without markup, lines separated by {@code \n}; empty for figures and videos}
     * Captions are not words of the body.
     */
    default String text() {
        return "";
    }

    /**
     * A paragraph.
     *
     * @param text its text on one line
     */
    record Paragraph(String text) implements Block {
        /** Checks that the text is given. */
        public Paragraph {
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A subheading.
     *
     * @param level 2 to 6; 1 is the article's title
     * @param text its text on one line
     */
    record Heading(int level, String text) implements Block {
        /** Checks the level. */
        public Heading {
            Objects.requireNonNull(text, "text");
            if (level < 2 || level > 6) {
                throw new IllegalArgumentException("heading level " + level + " is not in 2..6");
            }
        }
    }

    /**
     * A list.
     *
     * @param ordered whether the items are numbered
     * @param items the items' texts, a line each
     */
    record ListBlock(boolean ordered, List<String> items) implements Block {
        /** Copies the items. */
        public ListBlock {
            items = List.copyOf(items);
        }

        @Override
        public String text() {
            return String.join("\n", items);
        }
    }

    /**
     * Quoted text that the page sets off.
     *
     * @param paragraphs its paragraphs, a line each
     */
    record Quote(List<String> paragraphs) implements Block {
        /** Copies the paragraphs. */
        public Quote {
            paragraphs = List.copyOf(paragraphs);
        }

        @Override
        public String text() {
            return String.join("\n", paragraphs);
        }
    }

    /**
     * A table of data; tables used for layout are not kept as tables.
     *
     * @param rows the cells' texts, row by row, a line each
     */
    record Table(List<List<String>> rows) implements Block {
        /** Copies the rows. */
        public Table {
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String text() {
            return rows.stream().map(row -> String.join(" ", row)).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A picture at its place in the text.
     *
     * @param image the picture with its caption
     */
    record Figure(Image image) implements Block {
        /** Checks that the image is given. */
        public Figure {
            Objects.requireNonNull(image, "image");
        }
    }

    /**
     * A video at its place in the text.
     *
     * @param url the address of the stream or of the player's page
     * @param poster the still picture's address, or {@code null}
     */
    record Video(URI url, @Nullable URI poster) implements Block {
        /** Checks that the address is given. */
        public Video {
            Objects.requireNonNull(url, "url");
        }
    }

    /**
     * Preformatted text.
     *
     * @param text the text with its line breaks
     */
    record Code(String text) implements Block {
        /** Checks that the text is given. */
        public Code {
            Objects.requireNonNull(text, "text");
        }
    }
}
