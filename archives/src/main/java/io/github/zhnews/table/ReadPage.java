// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.table;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * What was read of a page, or why it could not be read.
 *
 * @param url the address that a page came with that could not be read
 */
record ReadPage(
        @Nullable Extraction extraction,
        @Nullable String url,
        @Nullable String error) {
    @Nullable
    Article article() {
        return extraction == null ? null : extraction.article();
    }

    @Nullable
    Report report() {
        return extraction == null ? null : extraction.report();
    }
}
