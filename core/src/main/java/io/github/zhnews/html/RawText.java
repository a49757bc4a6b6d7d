package io.github.zhnews.html;

/** Finds where the content of scripts, styles, titles and the like ends. Every search goes over the page once at most. */
final class RawText {
    private static final int UNKNOWN = -1;

    private final String page;
    private final int base;
    private final char[] s;
    private final int n;
    /** The elements that have no end tag in what is left of the page. */
    private final boolean[] endless = new boolean[Tag.COUNT];
    /** Where the next {@code -->} stands, which is good until it is passed. */
    private int commentEnd = UNKNOWN;

    /** Searches a page that starts at {@code base} in {@code s}. */
    RawText(String page, int base, char[] s) {
        this.page = page;
        this.base = base;
        this.s = s;
        n = base + page.length();
    }

    /**
     * The end of the content that starts at {@code from}: the {@code <} of the end tag with the name
     * {@code s[nameStart..nameEnd)}, or the end of the page.
     */
    int end(int tag, int nameStart, int nameEnd, int from) {
        if (tag == Tag.PLAINTEXT) {
            return n;
        }
        int end = endless[tag] ? n : tag == Tag.SCRIPT ? scriptEnd(from) : endTag(nameStart, nameEnd, from);
        if (end < n) {
            return end;
        }
        endless[tag] = true;
        // A title or text field that is never closed would swallow the page: it ends at the next start tag.
        return tag == Tag.TITLE || tag == Tag.TEXTAREA ? nextStartTag(from) : n;
    }

    private int endTag(int nameStart, int nameEnd, int from) {
        for (int lt = nextTag(from); lt < n; lt = nextTag(lt + 1)) {
            int end = lt + 2 + nameEnd - nameStart;
            if (end < n
                    && s[lt + 1] == '/'
                    && page.regionMatches(true, lt + 2 - base, page, nameStart - base, nameEnd - nameStart)
                    && CharClass.endsName(s[end])) {
                return lt;
            }
        }
        return n;
    }

    /** An end tag between {@code <!-- <script>} and {@code -->} ends the inner script alone. */
    private int scriptEnd(int from) {
        int escapedTo = 0;
        boolean inner = false;
        for (int lt = nextTag(from); lt < n; lt = nextTag(lt + 1)) {
            if (lt >= escapedTo) {
                inner = false;
            }
            if (isScript(lt + 2) && s[lt + 1] == '/') {
                if (!inner) {
                    return lt;
                }
                inner = false;
            } else if (lt < escapedTo) {
                inner |= isScript(lt + 1);
            } else if (page.startsWith("!--", lt + 1 - base)) {
                escapedTo = commentEnd(lt + 2);
            }
        }
        return n;
    }

    /** Where a comment within a script ends; 0 where it never does: then it must not hide the script's end. */
    private int commentEnd(int from) {
        if (commentEnd < from && commentEnd != n) {
            int at = page.indexOf("-->", from - base);
            commentEnd = at < 0 ? n : base + at;
        }
        return commentEnd == n ? 0 : commentEnd;
    }

    private boolean isScript(int at) {
        return NameTable.startsWith("script", s, at, n - 1) && CharClass.endsName(s[at + 6]);
    }

    private int nextStartTag(int from) {
        int lt = nextTag(from);
        while (lt < n && !(lt + 1 < n && CharClass.isAsciiLetter(s[lt + 1]))) {
            lt = nextTag(lt + 1);
        }
        return lt;
    }

    private int nextTag(int from) {
        int lt = page.indexOf('<', from - base);
        return lt < 0 ? n : base + lt;
    }
}
