// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.jackson.stream;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.zhnews.model.LinkPage;
import java.io.IOException;

/** Writes the keys of index pages and their entries. */
public final class ListWriter {
    private final Output out;

    private ListWriter(Output out) {
        this.out = out;
    }

    /**
     * {@return a writer}
     *
     * @param json where it writes, within an object
     */
    public static ListWriter to(JsonGenerator json) {
        return new ListWriter(new Output(json));
    }

    /**
     * Writes the keys of an index page, {@code entries} to {@code patterns}.
     *
     * @param page the page
     * @throws IOException if they can't be written
     */
    public void page(LinkPage page) throws IOException {
        out.objects("entries", page.entries(), this::entry);
        out.text("nextPage", page.nextPage());
        out.strings("patterns", page.patterns());
    }

    /**
     * Writes the keys of an entry, {@code title} to {@code summary}.
     *
     * @param entry the entry
     * @throws IOException if they can't be written
     */
    public void entry(LinkPage.Entry entry) throws IOException {
        out.string("title", entry.title());
        out.string("url", entry.url().toString());
        out.text("publishedAt", entry.published());
        out.text("summary", entry.summary());
    }
}
