// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Wording;
import io.github.zhnews.vocabulary.Words;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages that a server sends in place of an article, whatever its status says. What a page says in its title, in a heading or
 * by the name of its root is believed however many links stand around it; what it says in some line, only where it says
 * little else.
 */
public final class Notices {
    /** What such a page says. */
    public enum Notice {
        /** That the reader has to prove to be a human or a browser, or is not let in. */
        CHALLENGE,
        /** That there is nothing at the address. */
        NOT_FOUND,
        /** That the reader has to log in. */
        LOGIN
    }

    private static final int MAX_TITLE = 40;
    /** The most letters of a line that is a notice. */
    private static final int MAX_LINE = 120;
    /** The most letters outside of links on a page that only says why there is no article. */
    private static final int NOTICE_PAGE = 1500;
    /** The same on one that only asks for a captcha: forms of other pages may ask as well. */
    private static final int CHALLENGE_PAGE = 600;
    /** The most letters of a page that is a form to log in: many pages have one in a corner. */
    private static final int LOGIN_PAGE = 300;

    private static final int MAX_SCRIPT = 20_000;
    /** The most nodes of a page that is nothing but a script. */
    private static final int BARE_NODES = 40;

    private static final Words STARTS = Words.of("pages.error-starts");
    private static final Words PARTS = Words.of("pages.error");
    private static final Words ROOTS = Words.of("pages.error-roots");
    private static final Words LOGIN_STARTS = Words.of("pages.log-in-starts");
    static final Wording CHALLENGE =
            Wording.of(Pattern.compile(Words.regex("pages.refused", "pages.challenge"), Pattern.CASE_INSENSITIVE));
    private static final Wording REFUSED =
            Wording.of(Pattern.compile(Words.regex("pages.refused"), Pattern.CASE_INSENSITIVE));
    static final Pattern CHALLENGE_SCRIPT = Pattern.compile(Words.regex("pages.challenge-scripts"));
    static final Wording NOT_FOUND =
            Wording.of(Pattern.compile(Words.regex("pages.not-found"), Pattern.CASE_INSENSITIVE));
    public static final Wording LOGIN = Wording.of(Pattern.compile(Words.regex("pages.log-in")));

    private final Page page;
    private final Tree tree;

    private Notices(Page page) {
        this.page = page;
        tree = page.tree();
    }

    /** Whether the title says that there is no such page, so that it is no headline. */
    public static boolean isErrorTitle(Page page) {
        if (page.documentTitle().length() > MAX_TITLE) {
            return false;
        }
        var title = page.documentTitle().toLowerCase(Locale.ROOT);
        int start = STARTS.at(title, 0);
        return start > 0 && (start == title.length() || !Character.isLetterOrDigit(title.charAt(start)))
                || PARTS.in(title);
    }

    /**
     * What a page says where it has something like a text, or a list of links.
     *
     * @param headline the headline that was found
     */
    public static @Nullable Notice stated(Page page, Headline headline) {
        return new Notices(page).stated(headline);
    }

    /**
     * What a page says in any way that has no list of links.
     *
     * @param hasText whether something like a text was found, so that its scripts and forms tell nothing
     */
    public static @Nullable Notice find(Page page, Headline headline, boolean hasText) {
        var notices = new Notices(page);
        var stated = notices.stated(headline);
        return stated != null ? stated : notices.written(hasText);
    }

    private @Nullable Notice stated(Headline headline) {
        var title = page.documentTitle();
        boolean isShort = title.length() <= MAX_TITLE;
        // What servers include in an article's page may have failed and say so in its heading.
        boolean isArticles = headline.opens(title);
        if (tree.letters(0) - tree.linkLetters(0) <= NOTICE_PAGE
                && (isShort && CHALLENGE.isIn(title) || !isArticles && isHeaded(CHALLENGE))) {
            return Notice.CHALLENGE;
        }
        if (isShort && LOGIN_STARTS.begin(title) && asksForPassword()) {
            return Notice.LOGIN;
        }
        boolean isMissing = isErrorTitle(page)
                || isShort && NOT_FOUND.isIn(title)
                || isErrorRoot()
                || !isArticles && isHeaded(NOT_FOUND);
        return isMissing ? Notice.NOT_FOUND : null;
    }

    private boolean isHeaded(Wording notice) {
        for (int heading : page.headings()) {
            if (tree.tag(heading) <= Tag.H2 && tree.letters(heading) <= MAX_TITLE) {
                int line = page.lines().at(heading);
                if (line < page.lines().size()
                        && isPlain(line)
                        && notice.isIn(page.lines().text(line))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the names of the page's outermost elements say so. */
    private boolean isErrorRoot() {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.BODY) {
                return ROOTS.in((tree.attr(i, Attr.CLASS) + " " + tree.attr(i, Attr.ID)).toLowerCase(Locale.ROOT));
            }
        }
        return false;
    }

    private @Nullable Notice written(boolean hasText) {
        int plain = tree.letters(0) - tree.linkLetters(0);
        if (plain > NOTICE_PAGE) {
            return null;
        }
        int longest = hasText ? MAX_TITLE : MAX_LINE;
        if (isWritten(plain <= CHALLENGE_PAGE ? CHALLENGE : REFUSED, longest)) {
            return Notice.CHALLENGE;
        }
        if (isWritten(NOT_FOUND, longest)) {
            return Notice.NOT_FOUND;
        }
        if (hasText) {
            return null;
        }
        if (tree.letters(0) <= CHALLENGE_PAGE && isScripted()) {
            return Notice.CHALLENGE;
        }
        boolean isLogin = LOGIN_STARTS.begin(page.documentTitle())
                || isWritten(LOGIN, longest)
                || tree.letters(0) <= LOGIN_PAGE && asksForPassword();
        return isLogin ? Notice.LOGIN : null;
    }

    private boolean isWritten(Wording notice, int longest) {
        Lines lines = page.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.letters(i) <= longest && isPlain(i) && notice.isIn(lines.text(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int line) {
        return page.lines().linkLetters(line) * 2 <= page.lines().letters(line);
    }

    /** Whether a known protection's script or frame stands on the page, or it is nothing but a script that sets a cookie and loads anew. */
    private boolean isScripted() {
        boolean isBare = tree.letters(0) == 0 && tree.size() <= BARE_NODES;
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.SCRIPT || tree.tag(i) == Tag.IFRAME) {
                var code = tree.raw(i);
                code = tree.attr(i, Attr.SRC) + "\n" + code.substring(0, Math.min(code.length(), MAX_SCRIPT));
                if (CHALLENGE_SCRIPT.matcher(code).find()
                        || isBare && code.contains("document.cookie") && code.contains("location")) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean asksForPassword() {
        for (int i = 1; i < tree.size(); i++) {
            if (tree.tag(i) == Tag.INPUT && tree.attrContains(i, Attr.TYPE, "password")) {
                return true;
            }
        }
        return false;
    }
}
