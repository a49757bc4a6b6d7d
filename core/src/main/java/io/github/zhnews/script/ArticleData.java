package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The article of a page as its scripts hold it. Everything is as written there: times are not read, references not
 * resolved, addresses not completed.
 *
 * @param path where it was found, for example {@code allData.docData}
 * @param contentHtml the body, in HTML or as plain text, or {@code null} (a gallery has pictures alone)
 * @param time the time of publication, a date or an epoch in seconds or milliseconds, or {@code null}
 */
public record ArticleData(
        String path,
        @Nullable String title,
        @Nullable String contentHtml,
        @Nullable String time,
        @Nullable String source,
        @Nullable String author,
        List<Picture> pictures) {
    /** Copies the list. */
    public ArticleData {
        Objects.requireNonNull(path, "path");
        pictures = List.copyOf(pictures);
    }

    /** A picture. */
    public record Picture(String url, String caption) {
        /** Checks that nothing is {@code null}. */
        public Picture {
            Objects.requireNonNull(url, "url");
            Objects.requireNonNull(caption, "caption");
        }
    }

    /**
     * A value that a page's scripts hold.
     *
     * @param name what it is assigned to, or another name for it; begins the {@link ArticleData#path()}
     */
    public record Root(String name, JsValue value) {
        /** Checks that nothing is {@code null}. */
        public Root {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A body as HTML.
     *
     * @return the body as HTML, or as plain text where it is one string without markup; {@code null} if it has no text
     *
     */
    public static @Nullable String html(JsValue body, JsValue beside) {
        var html = ContentParts.html(body);
        return html == null ? null : Placeholders.filled(html, beside);
    }

    /**
     * Searches the data of a page for its article: the object that holds a text, has a headline or a time near it, and is
     * not one of many of its kind, as entries of lists are.
     *
     * @param roots the values of the page's scripts, JSON-LD among them
     */
    public static @Nullable ArticleData find(List<Root> roots, Budget budget) {
        return new ArticleDataFinder(budget).find(roots);
    }
}
