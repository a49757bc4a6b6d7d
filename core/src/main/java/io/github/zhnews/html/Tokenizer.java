package io.github.zhnews.html;

import io.github.zhnews.model.Limit;

/**
 * Cuts a page into tags and text and hands them to the {@link TreeBuilder}, after the HTML standard's tokenizer. Text is
 * looked at once: while it is copied, references are replaced, runs of spaces become one, and letters and stops are counted.
 */
final class Tokenizer {
    /** Longer values are searched for their closing quote by {@link String#indexOf}, which is faster from there on. */
    private static final int SHORT_VALUE = 24;

    private final char[] s;
    private final int n;
    private final String page;
    /** Where the page starts in the tree's source, which may hold other pieces before it. */
    private final int base;

    private final Tree tree;
    private final TreeWriter out;
    private final TreeBuilder builder;
    private final RawText raw;
    private final int maxAttributes;
    /** The letters of the name read last, as {@link NameTable} compares them. */
    private long key;

    Tokenizer(String page, int base, TreeWriter out, TreeBuilder builder) {
        this.page = page;
        this.base = base;
        this.out = out;
        tree = out.tree;
        this.builder = builder;
        s = tree.source;
        n = tree.sourceLength;
        raw = new RawText(page, base, s);
        maxAttributes = tree.budget().limits().attributes();
    }

    void run() {
        int i = n > base && s[base] == '\uFEFF' ? base + 1 : base;
        while (i < n) {
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
        i = start;
        while (i < n) {
            char c = s[i];
            if (c >= 0x4E00 && c < 0xA000) {
                letters++;
                to[t++] = c;
                i++;
            } else if (c == '<') {
                if (isMarkup(i)) {
                    break;
                }
                to[t++] = c;
                i++;
            } else if (c == '&') {
                long read = References.read(s, i, n, false, to, t);
                i += read == 0 ? 1 : (int) (read >>> 32);
                if (read == 0) {
                    to[t++] = '&';
                }
                for (int k = t, end = t + (int) read; k < end; k++) {
                    byte kind = CharClass.kind(to[k]);
                    letters += kind == CharClass.LETTER ? 1 : 0;
                    stops += CharClass.isStop(kind, to, t) ? 1 : 0;
                    t = CharClass.add(to[k], kind, to, from, t, spaced);
                }
            } else {
                i++;
                byte kind = CharClass.kind(c);
                if (kind == CharClass.LETTER) {
                    letters++;
                } else if (CharClass.isStop(kind, to, t)) {
                    stops++;
                }
                t = CharClass.add(c, kind, to, from, t, spaced);
            }
        }
        out.text(i, t, letters, stops);
        return i;
    }

    /** Comments, the document type, processing instructions and CDATA: nothing of them is kept. */
    private int declaration(int lt) {
        if (startsWith("!--", lt + 1)) {
            return comment(lt + 4);
        }
        if (out.isForeign() && startsWith("![CDATA[", lt + 1)) {
            int end = page.indexOf("]]>", lt + 9 - base);
            return end < 0 ? n : base + end + 3;
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
            int end = raw.end(tag, lt + 1, nameEnd, gt + 1);
            out.at(end);
            out.close();
            return end < n && s[end + 1] == '/' ? after('>', end) : end;
        }
        return gt + 1;
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
}
