package io.github.zhnews.fields;

import io.github.zhnews.page.Page;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;

/** Pages that a server sends in place of an article. */
public final class ErrorPages {
    private static final int MAX_CHARS = 40;
    private static final Words STARTS = Words.of("pages.error-starts");
    private static final Words PARTS = Words.of("pages.error");

    private ErrorPages() {}

    /** Whether the title says that there is no such page. */
    public static boolean isOne(Page page) {
        var title = page.documentTitle().toLowerCase(Locale.ROOT);
        return title.length() <= MAX_CHARS && (STARTS.begin(title) || PARTS.in(title));
    }
}
