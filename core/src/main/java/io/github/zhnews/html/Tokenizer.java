package io.github.zhnews.html;

/**
 * Cuts a page into tags and text and hands them to the {@link TreeBuilder}, after the HTML standard's tokenizer. Text is
 * looked at once: while it is copied, references are replaced and letters and stops counted.
 */
final class Tokenizer {
    private final Tree tree;
    private final TreeBuilder builder;

    Tokenizer(Tree tree, TreeBuilder builder) {
        this.tree = tree;
        this.builder = builder;
    }

    void run() {
        char[] s = tree.source;
        int n = tree.sourceLength;
        int i = 0;
        while (i < n) {
            if (s[i] != '<' || !isMarkup(s, i, n)) {
                i = text(s, i, n);
            } else if (s[i + 1] == '!' || s[i + 1] == '?') {
                i = declaration(s, i, n);
            } else if (s[i + 1] == '/') {
                i = endTag(s, i, n);
            } else {
                i = startTag(s, i, n);
            }
        }
    }

    private static boolean isMarkup(char[] s, int i, int n) {
        if (i + 1 >= n) {
            return false;
        }
        char c = s[i + 1];
        return isAsciiLetter(c) || c == '!' || c == '?' || c == '/' && i + 2 < n;
    }

    private static boolean isAsciiLetter(char c) {
        return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
    }

    private int text(char[] s, int start, int n) {
        int i = start;
        while (i < n && s[i] <= ' ' && s[i] != 0) {
            i++;
        }
        if (builder.isAfterBreak() && (i == n || s[i] == '<' && isMarkup(s, i, n))) {
            return i; // white space between blocks means nothing
        }
        boolean blank = i == n || s[i] == '<' && isMarkup(s, i, n);
        builder.beforeText(start, blank);
        char[] out = tree.text;
        int t = tree.textLength;
        int letters = 0;
        int stops = 0;
        i = start;
        while (i < n) {
            char c = s[i];
            if (c >= 0x4E00 && c < 0xA000) {
                letters++;
                out[t++] = c;
                i++;
            } else if (c == '<') {
                if (isMarkup(s, i, n)) {
                    break;
                }
                out[t++] = c;
                i++;
            } else if (c == '&') {
                long read = References.read(s, i, n, false, out, t);
                i += read == 0 ? 1 : (int) (read >>> 32);
                int written = (int) read;
                if (written == 0) {
                    out[t++] = '&';
                }
                for (; written > 0; written--, t++) {
                    letters += CharClass.isLetter(out[t]) ? 1 : 0;
                    stops += CharClass.isStop(out[t]) ? 1 : 0;
                }
            } else {
                i++;
                if (c < 128) {
                    byte kind = CharClass.ascii(c);
                    if (kind == CharClass.LETTER) {
                        letters++;
                    } else if (kind == CharClass.COMMA && t > 0 && CharClass.isHan(out[t - 1])) {
                        stops++;
                    } else if (c == 0) {
                        continue;
                    }
                } else if (CharClass.isStop(c)) {
                    stops++;
                } else if (CharClass.isLetter(c)) {
                    letters++;
                }
                out[t++] = c;
            }
        }
        builder.text(start, i, t, letters, stops);
        return i;
    }

    /** Comments, the document type, processing instructions and CDATA: nothing of them is kept. */
    private static int declaration(char[] s, int lt, int n) {
        if (lt + 3 < n && s[lt + 1] == '!' && s[lt + 2] == '-' && s[lt + 3] == '-') {
            return comment(s, lt + 4, n);
        }
        return indexOf(s, '>', lt + 2, n) + 1;
    }

    private static int comment(char[] s, int from, int n) {
        if (from < n && s[from] == '>') {
            return from + 1;
        }
        if (from + 1 < n && s[from] == '-' && s[from + 1] == '>') {
            return from + 2;
        }
        for (int i = from; i < n; i++) {
            if (s[i] == '>' && i - 2 >= from) {
                if (s[i - 1] == '-' && s[i - 2] == '-') {
                    return i + 1;
                }
                if (s[i - 1] == '!' && i - 3 >= from && s[i - 2] == '-' && s[i - 3] == '-') {
                    return i + 1;
                }
            }
        }
        return n;
    }

    private int endTag(char[] s, int lt, int n) {
        int from = lt + 2;
        if (s[from] == '>') {
            return from + 1;
        }
        if (!isAsciiLetter(s[from])) {
            return indexOf(s, '>', from, n) + 1; // a bogus comment
        }
        int to = nameEnd(s, from, n);
        int i = to;
        while (i < n && s[i] != '>') {
            i = s[i] == '"' || s[i] == '\'' ? afterQuote(s, i, n) : i + 1;
        }
        if (i < n) {
            builder.endTag(Tag.of(s, from, to), from, to, lt, i + 1);
        }
        return i + 1;
    }

    private static int afterQuote(char[] s, int quote, int n) {
        // Only a quote after "=" opens a value; elsewhere it is part of a name.
        int i = quote - 1;
        while (CharClass.isTagSpace(s[i])) {
            i--;
        }
        return s[i] == '=' ? indexOf(s, s[quote], quote + 1, n) + 1 : quote + 1;
    }

    private int startTag(char[] s, int lt, int n) {
        int nameEnd = nameEnd(s, lt + 1, n);
        int tag = Tag.of(s, lt + 1, nameEnd);
        int firstAttr = tree.attrCount;
        int i = attributes(s, nameEnd, n);
        if (i >= n) {
            tree.attrCount = firstAttr; // the page ends within the tag: the standard drops it
            return n;
        }
        boolean selfClosing = s[i - 1] == '/';
        int contentStart = i + 1;
        if (!builder.startTag(tag, lt, contentStart, firstAttr, selfClosing)) {
            tree.attrCount = firstAttr;
            return contentStart;
        }
        if (Tag.is(tag, Tag.RAW) && !builder.isForeign()) {
            return rawText(s, tag, lt + 1, nameEnd, contentStart, n);
        }
        return contentStart;
    }

    private static int nameEnd(char[] s, int from, int n) {
        int i = from;
        while (i < n && s[i] != '>' && s[i] != '/' && !CharClass.isTagSpace(s[i])) {
            i++;
        }
        return i;
    }

    /** Reads attributes up to the tag's end; returns the position of the {@code >}, or {@code n} where there is none. */
    private int attributes(char[] s, int from, int n) {
        int i = from;
        while (i < n) {
            char c = s[i];
            if (c == '>') {
                return i;
            }
            if (c == '/' || CharClass.isTagSpace(c)) {
                i++;
                continue;
            }
            int nameStart = i++;
            while (i < n && s[i] != '=' && s[i] != '>' && s[i] != '/' && !CharClass.isTagSpace(s[i])) {
                i++;
            }
            int nameEnd = i;
            while (i < n && CharClass.isTagSpace(s[i])) {
                i++;
            }
            int valueStart = nameEnd;
            int valueEnd = nameEnd;
            if (i < n && s[i] == '=') {
                i++;
                while (i < n && CharClass.isTagSpace(s[i])) {
                    i++;
                }
                if (i < n && (s[i] == '"' || s[i] == '\'')) {
                    valueStart = i + 1;
                    valueEnd = indexOf(s, s[i], valueStart, n);
                    i = valueEnd + 1;
                } else {
                    valueStart = i;
                    while (i < n && s[i] != '>' && !CharClass.isTagSpace(s[i])) {
                        i++;
                    }
                    valueEnd = i;
                }
            }
            builder.attribute(Attr.of(s, nameStart, nameEnd), nameStart, valueStart, valueEnd);
        }
        return n;
    }

    private int rawText(char[] s, int tag, int nameStart, int nameEnd, int from, int n) {
        int end = tag == Tag.PLAINTEXT
                ? n
                : tag == Tag.SCRIPT ? scriptEnd(s, from, n) : rawEnd(s, nameStart, nameEnd, from, n);
        int gt = end < n ? Math.min(n, indexOf(s, '>', end, n) + 1) : n;
        builder.rawText(end);
        return gt;
    }

    /** The {@code <} of the end tag with the name {@code s[nameStart..nameEnd)}. */
    private static int rawEnd(char[] s, int nameStart, int nameEnd, int from, int n) {
        int length = nameEnd - nameStart;
        for (int i = from; i + 2 + length <= n; i++) {
            if (s[i] == '<' && s[i + 1] == '/' && isName(s, i + 2, nameStart, length) && endsName(s, i + 2 + length, n)) {
                return i;
            }
        }
        return n;
    }

    private static boolean isName(char[] s, int at, int nameStart, int length) {
        for (int k = 0; k < length; k++) {
            if (NameTable.lower(s[at + k]) != NameTable.lower(s[nameStart + k])) {
                return false;
            }
        }
        return true;
    }

    /** Like {@link #rawEnd}, but an end tag between {@code <!--<script} and {@code -->} ends the inner script alone. */
    private static int scriptEnd(char[] s, int from, int n) {
        boolean escaped = false;
        boolean doubly = false;
        for (int i = from; i < n; i++) {
            char c = s[i];
            if (c == '>' && escaped && i - 2 >= from && s[i - 1] == '-' && s[i - 2] == '-') {
                escaped = false;
                doubly = false;
            } else if (c == '<' && i + 1 < n) {
                if (s[i + 1] == '/' && isScript(s, i + 2, n)) {
                    if (!doubly) {
                        return i;
                    }
                    doubly = false;
                } else if (escaped && isScript(s, i + 1, n)) {
                    doubly = true;
                } else if (s[i + 1] == '!' && i + 3 < n && s[i + 2] == '-' && s[i + 3] == '-') {
                    escaped = true;
                }
            }
        }
        // Never closed as the standard reads it: then the first end tag is meant, lest the page be lost in a script.
        return doubly || escaped ? firstScriptEnd(s, from, n) : n;
    }

    private static int firstScriptEnd(char[] s, int from, int n) {
        for (int i = from; i + 1 < n; i++) {
            if (s[i] == '<' && s[i + 1] == '/' && isScript(s, i + 2, n)) {
                return i;
            }
        }
        return n;
    }

    private static boolean isScript(char[] s, int at, int n) {
        return at + 6 <= n && NameTable.equal("script", s, at, at + 6) && endsName(s, at + 6, n);
    }

    private static boolean endsName(char[] s, int at, int n) {
        return at >= n || s[at] == '>' || s[at] == '/' || CharClass.isTagSpace(s[at]);
    }

    private static int indexOf(char[] s, char c, int from, int n) {
        int i = from;
        while (i < n && s[i] != c) {
            i++;
        }
        return Math.min(i, n);
    }
}
