// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.model.Limit;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a page into tags and text and hands them to the {@link TreeBuilder}, after the HTML standard's tokenizer. Text is
 * looked at once: while it is copied, references are replaced, runs of spaces become one, and letters and stops are counted.
 */
final class Tokenizer {
    /** Longer values are searched for their closing quote by {@link String#indexOf}, which is faster from there on. */
    private static final int SHORT_VALUE = 24;

    /** No character or reference is written as more than two characters. */
    private static final int NEXT = 2 + Tree.AHEAD;

    private final char[] s;
    private final int n;
    private final String page;
    /** Where the page starts in the tree's source, which may hold other pieces before it. */
    private final int base;

    private final Tree tree;
    private final TreeWriter out;
    private final TreeBuilder builder;
    private final int maxAttributes;
    /** Tells where what is left of the page is but scripts; {@code null} where all of it is read. */
    private final @Nullable TextEnd textEnd;

    private boolean isBehindText;
    /** The elements that have no end tag in what is left of the page: it is searched once for each at most. */
    private final boolean[] endless = new boolean[Tag.COUNT];
    /** Where the next {@code -->} stands, which is good until it is passed; -1 where that is not known yet. */
    private int scriptCommentEnd = -1;
    /** The letters of the name read last, as {@link NameTable} compares them. */
    private long key;

    Tokenizer(String page, int base, TreeWriter out, TreeBuilder builder, @Nullable TextEnd textEnd) {
        this.page = page;
        this.base = base;
        this.out = out;
        tree = out.tree;
        this.builder = builder;
        this.textEnd = textEnd;
        s = tree.source;
        n = tree.sourceLength;
        maxAttributes = tree.budget().limits().attributes();
    }

    void run() {
        int i = n > base && s[base] == '\uFEFF' ? base + 1 : base;
        while (i < n && !isBehindText) {
            if (s[i] != '<' || !isMarkup(i)) {
                i = text(i);
            } else if (s[i + 1] == '/') {
                i = endTag(i);
            } else if (s[i + 1] == '!' || s[i + 1] == '?') {
                i = declaration(i);
            } else {
                i = startTag(i);
            }
        }
        while (i < n) {
            int script = indexOf("<script", i);
            i = script < n ? startTag(script) : n;
        }
    }

    private boolean isMarkup(int lt) {
        if (lt + 1 >= n) {
            return false;
        }
        char c = s[lt + 1];
        return CharClass.isAsciiLetter(c) || c == '!' || c == '?' || c == '/' && lt + 2 < n;
    }

    private int text(int start) {
        int i = start;
        while (i < n && s[i] <= ' ' && s[i] != 0) {
            i++;
        }
        boolean blank = i == n || s[i] == '<' && isMarkup(i);
        if (blank && out.isAfterBreak()) {
            return i; // white space between blocks means nothing
        }
        builder.beforeText(start, blank);
        char[] to = tree.text;
        int from = tree.textLength;
        int t = from;
        boolean spaced = out.keepsSpaces();
        int letters = 0;
        int stops = 0;
        for (i = start; i < n; ) {
            if (t + NEXT > to.length) {
                to = tree.growText();
            }
            char c = s[i];
            if (c >= 0x4E00 && c < 0xA000) {
                letters++;
                to[t++] = c;
                i++;
                continue;
            }
            if (c == '<' && isMarkup(i)) {
                break;
            }
            long read = c == '&' ? References.read(s, i, n, false, to, t) : 0;
            if (read == 0) {
                byte kind = CharClass.kind(c);
                letters += kind == CharClass.LETTER ? 1 : 0;
                stops += CharClass.isStop(kind, to, t) ? 1 : 0;
                t = CharClass.add(c, kind, to, from, t, spaced);
                i++;
                continue;
            }
            i += (int) (read >>> 32);
            for (int k = t, end = t + (int) read; k < end; k++) {
                byte kind = CharClass.kind(to[k]);
                letters += kind == CharClass.LETTER ? 1 : 0;
                stops += CharClass.isStop(kind, to, t) ? 1 : 0;
                t = CharClass.add(to[k], kind, to, from, t, spaced);
            }
        }
        out.text(i, t, letters, stops);
        isBehindText = textEnd != null && out.isRead() && textEnd.isBehind(letters, out.isInLink() ? 0 : stops);
        return i;
    }

    /** Comments, the document type, processing instructions and CDATA: nothing of them is kept but where a comment has properties. */
    private int declaration(int lt) {
        if (startsWith("!--", lt + 1)) {
            return comment(lt + 4);
        }
        if (out.isForeign() && startsWith("![CDATA[", lt + 1)) {
            return Math.min(indexOf("]]>", lt + 9) + 3, n);
        }
        if (NameTable.startsWith("!doctype", s, lt + 1, n)) {
            int name = afterSpace(lt + 9);
            if (NameTable.startsWith("html", s, name, n - 1) && CharClass.endsName(s[name + 4])) {
                builder.standardsMode();
            }
        }
        return after('>', lt + 2);
    }

    private int comment(int from) {
        if (startsWith(">", from)) {
            return from + 1;
        }
        if (startsWith("->", from)) {
            return from + 2;
        }
        for (int gt = indexOf('>', from); gt < n; gt = indexOf('>', gt + 1)) {
            int end = s[gt - 1] == '!' ? gt - 1 : gt;
            if (end - 2 >= from && s[end - 1] == '-' && s[end - 2] == '-') {
                if (startsWith(Tree.PROPERTIES, from)) {
                    tree.propertiesFrom = from + Tree.PROPERTIES.length();
                    tree.propertiesTo = end - 2;
                }
                return gt + 1;
            }
        }
        return n;
    }

    private int endTag(int lt) {
        int from = lt + 2;
        if (s[from] == '>') {
            return from + 1;
        }
        if (!CharClass.isAsciiLetter(s[from])) {
            return after('>', from); // a bogus comment
        }
        int to = nameEnd(from);
        int tag = Tag.of(key, s, from, to);
        int i = to;
        if (i < n && s[i] != '>') {
            int attributes = tree.attributes.size();
            i = attributes(i);
            tree.attributes.truncate(attributes);
        }
        if (i < n) {
            builder.endTag(tag, from, to, lt, i + 1);
        }
        return i + 1;
    }

    private int startTag(int lt) {
        int nameEnd = nameEnd(lt + 1);
        int tag = Tag.of(key, s, lt + 1, nameEnd);
        int firstAttr = tree.attributes.size();
        int gt = attributes(nameEnd);
        if (gt >= n) {
            tree.attributes.truncate(firstAttr); // the page ends within the tag: the standard drops it
            return n;
        }
        if (!builder.startTag(tag, lt, gt + 1, firstAttr, s[gt - 1] == '/')) {
            tree.attributes.truncate(firstAttr);
            return gt + 1;
        }
        if (Tag.is(tag, Tag.RAW) && !out.isForeign()) {
            int end = rawEnd(tag, lt + 1, nameEnd, gt + 1);
            out.at(end);
            out.close();
            return end < n && s[end + 1] == '/' ? after('>', end) : end;
        }
        return gt + 1;
    }

    /**
     * The end of the content that starts at {@code from}: the {@code <} of the end tag with the name
     * {@code s[nameStart..nameEnd)}, or the end of the page.
     */
    private int rawEnd(int tag, int nameStart, int nameEnd, int from) {
        if (tag == Tag.PLAINTEXT) {
            return n;
        }
        int end = endless[tag] ? n : tag == Tag.SCRIPT ? scriptEnd(from) : rawEndTag(nameStart, nameEnd, from);
        if (end < n) {
            return end;
        }
        endless[tag] = true;
        // A title or text field that is never closed would swallow the page: it ends at the next start tag.
        return tag == Tag.TITLE || tag == Tag.TEXTAREA ? nextStartTag(from) : n;
    }

    private int rawEndTag(int nameStart, int nameEnd, int from) {
        for (int lt = indexOf('<', from); lt < n; lt = indexOf('<', lt + 1)) {
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
        for (int lt = indexOf('<', from); lt < n; lt = indexOf('<', lt + 1)) {
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
            } else if (startsWith("!--", lt + 1)) {
                escapedTo = scriptCommentEnd(lt + 2);
            }
        }
        return n;
    }

    /** Where a comment within a script ends; 0 where it never does: then it must not hide the script's end. */
    private int scriptCommentEnd(int from) {
        if (scriptCommentEnd < from && scriptCommentEnd != n) {
            scriptCommentEnd = indexOf("-->", from);
        }
        return scriptCommentEnd == n ? 0 : scriptCommentEnd;
    }

    private boolean isScript(int at) {
        return NameTable.startsWith("script", s, at, n - 1) && CharClass.endsName(s[at + 6]);
    }

    private int nextStartTag(int from) {
        int lt = indexOf('<', from);
        while (lt < n && !(lt + 1 < n && CharClass.isAsciiLetter(s[lt + 1]))) {
            lt = indexOf('<', lt + 1);
        }
        return lt;
    }

    /** The end of an element's name, whose letters are gathered in {@link #key}. */
    private int nameEnd(int from) {
        long letters = NameTable.NO_LETTERS;
        int i = from;
        while (i < n && !CharClass.endsName(s[i])) {
            letters = NameTable.append(letters, s[i++]);
        }
        key = letters;
        return i;
    }

    /** Reads attributes up to the tag's end; returns the position of the {@code >}, or {@code n} where there is none. */
    private int attributes(int from) {
        int i = from;
        int most = tree.attributes.size() + maxAttributes;
        while (i < n) {
            char c = s[i];
            if (c == '>') {
                return i;
            }
            if (c == '/' || CharClass.isTagSpace(c)) {
                i++;
                continue;
            }
            int nameStart = i;
            long letters = NameTable.append(NameTable.NO_LETTERS, s[i++]);
            while (i < n && !CharClass.endsAttributeName(s[i])) {
                letters = NameTable.append(letters, s[i++]);
            }
            int nameEnd = i;
            i = afterSpace(i);
            int valueStart = nameEnd;
            int valueEnd = nameEnd;
            if (i < n && s[i] == '=') {
                i = afterSpace(i + 1);
                if (i < n && (s[i] == '"' || s[i] == '\'')) {
                    valueStart = i + 1;
                    valueEnd = quoted(s[i], valueStart);
                    i = valueEnd + 1;
                } else {
                    valueStart = i;
                    while (i < n && !CharClass.endsValue(s[i])) {
                        i++;
                    }
                    valueEnd = i;
                }
            }
            if (tree.attributes.size() < most) {
                tree.attributes.add(Attr.of(letters, s, nameStart, nameEnd), nameStart, valueStart, valueEnd);
            } else {
                tree.budget().reach(Limit.ATTRIBUTES, maxAttributes + 1);
            }
        }
        return n;
    }

    private int afterSpace(int from) {
        int i = from;
        while (i < n && CharClass.isTagSpace(s[i])) {
            i++;
        }
        return i;
    }

    /** The end of a value in quotes. */
    private int quoted(char quote, int from) {
        int stop = Math.min(n, from + SHORT_VALUE);
        for (int i = from; i < stop; i++) {
            if (s[i] == quote) {
                return i;
            }
        }
        return indexOf(quote, stop);
    }

    private int after(char c, int from) {
        return Math.min(indexOf(c, from) + 1, n);
    }

    private boolean startsWith(String text, int at) {
        return page.startsWith(text, at - base);
    }

    /** The place of a character, or {@code n} where there is none. */
    private int indexOf(char c, int from) {
        int at = page.indexOf(c, from - base);
        return at < 0 ? n : base + at;
    }

    private int indexOf(String text, int from) {
        int at = page.indexOf(text, from - base);
        return at < 0 ? n : base + at;
    }
}
