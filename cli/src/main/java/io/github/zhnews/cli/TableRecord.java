// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Extraction;
import io.github.zhnews.table.ArticleTable;
import io.github.zhnews.table.PageOrigin;
import io.github.zhnews.table.TableRow;

/** The row of a page in a table. */
final class TableRecord {
    private TableRecord() {}

    /** The row of a page that was parsed. */
    static TableRow of(Input input, Extraction extraction) {
        return ArticleTable.row(origin(input), extraction);
    }

    /** The row of a page that could not be parsed. */
    static TableRow ofError(Input input, String error) {
        return ArticleTable.failed(origin(input), error);
    }

    private static PageOrigin origin(Input input) {
        var page = input.archived();
        if (page == null) {
            return new PageOrigin(
                    input.name(), null, input.url() == null ? null : input.url().toString(), null);
        }
        return new PageOrigin(
                input.name().substring(0, Input.place(input.name())),
                page.offset(),
                page.url().orElse(null),
                page.savedAt().orElse(null));
    }
}
