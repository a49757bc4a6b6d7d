// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import io.github.zhnews.engine.Engine;
import io.github.zhnews.engine.RawPage;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Explanation;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.LinkPage;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Report;
import java.net.URI;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a parser reads of one page. Each question is answered when it is first asked, and the answer is kept.
 *
 * <p>It holds on to the page itself: who keeps many pages keeps what they asked for, not this. Safe for any number of threads.
 */
public final class PageReading {
    private final Answer<Extraction> extraction;
    private final Answer<Metadata> metadata;
    private final Answer<NewsPage> page;
    private final Answer<LinkPage> list;
    private final Answer<Explanation> explanation;

    PageReading(Engine engine, RawPage raw, @Nullable URI url, @Nullable Instant now) {
        extraction = new Answer<>(() -> engine.extract(raw, url, now));
        metadata = new Answer<>(() -> engine.metadata(raw, url, now));
        page = new Answer<>(() -> engine.page(raw, url, now));
        list = new Answer<>(() -> engine.list(raw, url, now));
        explanation = new Answer<>(() -> engine.explain(raw, url, now));
    }

    /**
     * {@return the article}
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public Article article() {
        return extraction().article();
    }

    /**
     * {@return what the page tells of its article beside the text; see {@link NewsParser#metadata(String, String)}} It is read by
     * itself, faster and a little less surely than the article; of who has that, {@link Metadata#of} takes it. Of a plain text it is
     * the article's.
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public Metadata metadata() {
        return metadata.get();
    }

    /**
     * {@return how the article was found: where each value came from and how sure it is, what was left out of the body and why}
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public Report report() {
        return extraction().report();
    }

    /**
     * {@return the article and the report}
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public Extraction extraction() {
        return extraction.get();
    }

    /**
     * {@return the article and what stands around it: comments, broadcasts, share prices, lists of other articles; the securities that
     * the text marks; and how far the article can be trusted to be whole} Of a plain text there are no lists of links: it doesn't tell
     * what was linked.
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public NewsPage page() {
        return page.get();
    }

    /**
     * {@return what an index or channel page lists: the articles that it leads to in page order, with headline, address and, where
     * shown, time and summary; the list's next page, and how the articles' addresses are made} All of it is empty where the page leads
     * to no article. Articles are found by shape, whatever the portal: repeated structures, the length of headlines, the form of
     * addresses. Navigation, rankings (点击排行, 热门), friend links, advertisements and the foot are left out. Dates without a year
     * and relative times are read against the time given to {@link NewsParser#at} or, the former, the year in the article's address.
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public LinkPage list() {
        return list.get();
    }

    /**
     * {@return why the page was read so: what became of each line, and what else each value might have been} For people who ask about a
     * page; it takes several times as long as a parse.
     *
     * @throws io.github.zhnews.model.PageLimitException if the page breaks a limit
     */
    public Explanation explanation() {
        return explanation.get();
    }

    /** An answer that is worked out once, or, where two threads ask at the same moment, by each of them with the same result. */
    private static final class Answer<T> {
        private final Supplier<T> reader;
        private volatile @Nullable T value;

        Answer(Supplier<T> reader) {
            this.reader = reader;
        }

        T get() {
            var known = value;
            if (known == null) {
                known = reader.get();
                value = known;
            }
            return known;
        }
    }
}
