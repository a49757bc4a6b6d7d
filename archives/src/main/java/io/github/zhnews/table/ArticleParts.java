// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Source;
import io.github.zhnews.table.ColumnType.Simple;
import java.util.List;

/** The columns of the parts of an article, named as the keys in JSON. */
final class ArticleParts {
    static final List<TableColumn<Source>> SOURCE =
            List.of(TableColumn.text("name", Source::name), TableColumn.optional("url", Source::url));

    static final List<TableColumn<Author>> AUTHOR =
            List.of(TableColumn.text("name", Author::name), TableColumn.optional("url", Author::url));

    static final List<TableColumn<Image>> IMAGE = List.of(
            TableColumn.text("url", Image::url),
            TableColumn.text("alt", Image::alt),
            TableColumn.text("caption", Image::caption),
            TableColumn.number("width", Image::width),
            TableColumn.number("height", Image::height));

    static final List<TableColumn<Block.Video>> VIDEO =
            List.of(TableColumn.text("url", Block.Video::url), TableColumn.optional("poster", Block.Video::poster));

    static final List<TableColumn<Finding>> FINDING = List.of(
            TableColumn.text("origin", Finding::origin),
            new TableColumn<>("confidence", Simple.DOUBLE, Finding::confidence));

    private ArticleParts() {}
}
