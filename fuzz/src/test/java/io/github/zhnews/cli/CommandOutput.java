// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.zhnews.model.NewsPage;
import java.io.IOException;

/** The command's record of a page, read back. */
public final class CommandOutput {
    private static final JsonMapper JSON = new JsonMapper();

    private CommandOutput() {}

    /**
     * Checks that a page's record holds its article.
     *
     * @param page the page
     * @throws IOException if the record is not well formed
     */
    public static void isWhole(NewsPage page) throws IOException {
        var record = JSON.readTree(JsonRecord.of("page.html", page, true, false));
        var article = page.article();
        var title = record.path("article").path("title").asText("");
        var blocks = record.path("article").path("blocks").size();
        if (!title.equals(article.title()) && !article.title().isEmpty()
                || blocks != article.blocks().size()) {
            throw new IllegalStateException("record differs: " + record);
        }
    }
}
