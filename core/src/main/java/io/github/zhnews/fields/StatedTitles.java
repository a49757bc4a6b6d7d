package io.github.zhnews.fields;

import io.github.zhnews.model.Origin;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that the head of a page says of its headline, the most exact first. */
final class StatedTitles {
    private static final Words KEYS = Words.of("meta-keys.title");
    private static final Words SITE = Words.of("meta-keys.site");
    private static final int MAX_CHARS = 300;
    private static final int MAX_SITE_NAME = 30;
    private static final int MIN_DOMAIN = 3;

    private final List<StatedTitle> all = new ArrayList<>();
    private final long[] present = new long[64];
    private final @Nullable StatedTitle site;
    private final String host;
    private int exact;

    private StatedTitles(@Nullable StatedTitle site, String host) {
        this.site = site;
        this.host = host;
    }

    static StatedTitles of(Page page) {
        var name = page.meta().first(SITE);
        var site =
                name == null || name.value().length() > MAX_SITE_NAME || isHeadline(name.value(), page.documentTitle())
                        ? null
                        : new StatedTitle(name.value(), new Origin.Meta(name.key()));
        var address = page.address();
        var host = address == null || address.getHost() == null ? "" : address.getHost();
        var statements = new StatedTitles(site, host);
        for (var key : KEYS.all()) {
            var entry = page.meta().first(key);
            if (entry != null) {
                statements.add(entry.value(), new Origin.Meta(key));
            }
        }
        var headline = LinkedData.ofArticle(page, "headline", "title");
        if (headline != null) {
            statements.add(Spaces.clean(headline), new Origin.JsonLd("headline"));
        }
        statements.exact = statements.all.size();
        statements.add(page.documentTitle(), new Origin.Meta("title"));
        return statements;
    }

    /** Some systems fill in the headline as the name of the site. */
    private static boolean isHeadline(String siteName, String title) {
        int at = title.indexOf(siteName);
        return at == 0 || at > 0 && !title.endsWith(siteName);
    }

    private void add(String text, Origin origin) {
        if (text.isEmpty() || text.length() > MAX_CHARS || all.stream().anyMatch(s -> s.text.equals(text))) {
            return;
        }
        var stated = new StatedTitle(text, origin);
        if (stated.letters() < 2) {
            return;
        }
        all.add(stated);
        for (int i = 0; i < stated.letters(); i++) {
            char c = stated.letter(i);
            present[c >> 6 & 63] |= 1L << (c & 63);
        }
    }

    List<StatedTitle> all() {
        return all;
    }

    /** Whether it states the headline alone on most pages, as {@code <title>} does not. */
    boolean isExact(StatedTitle stated) {
        return all.indexOf(stated) < exact;
    }

    /** Whether a letter may occur in one of them; if not, it surely does not. */
    boolean mayHave(char folded) {
        return (present[folded >> 6 & 63] & 1L << (folded & 63)) != 0;
    }

    /** Whether one of them breaks off: 某地举行春节庙…_某某网 */
    boolean areCut() {
        return all.stream().anyMatch(s -> s.text.indexOf('…') >= 0 || s.text.contains("..."));
    }

    /** Whether letters of a statement are the site's name. */
    boolean isSiteName(StatedTitle stated, int start, int end) {
        return site != null && site.letters() == end - start && site.equals(0, stated, start, end - start);
    }

    /** Whether letters of a statement start with the name of the domain. */
    boolean isDomain(StatedTitle stated, int start, int end) {
        int latin = start;
        while (latin < end && stated.letter(latin) < 128) {
            latin++;
        }
        return latin - start >= MIN_DOMAIN && host.contains(stated.letters(start, latin));
    }

    /** Whether a text is a part of what is stated. */
    boolean contain(String text) {
        var letters = ArticleText.letters(text);
        return all.stream().anyMatch(s -> s.letters(0, s.letters()).contains(letters));
    }
}
