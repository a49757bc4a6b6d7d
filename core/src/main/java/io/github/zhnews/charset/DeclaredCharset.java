package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A character set that a page or its server names.
 *
 * @param by where it is named: {@link Reason#HEADER}, {@link Reason#META} or {@link Reason#XML_DECLARATION}
 * @param charset what the label means, or {@code null} where it is unknown
 *
 */
record DeclaredCharset(Reason by, String label, @Nullable Charset charset) {
    /** How far a page is searched that never ends its head. */
    private static final int MAX_HEAD = 1 << 20;
    /** As browsers do, a {@code meta} in the first 1024 bytes counts wherever it stands. */
    private static final int PRESCAN = 1024;

    private static final int MAX_DECLARATIONS = 8;
    private static final int MAX_LABEL = 40;

    /** All declarations in the order of their precedence. */
    static List<DeclaredCharset> all(byte[] body, @Nullable String contentType) {
        var found = new ArrayList<DeclaredCharset>();
        if (contentType != null) {
            add(found, Reason.HEADER, labelAfter(contentType, "charset"));
        }
        metas(body, found);
        if (startsWith(body, 0, "<?xml")) {
            int end = indexOf(body, ">", 5, Math.min(body.length, PRESCAN));
            String declaration = end < 0 ? "" : latin1(body, 0, end);
            add(found, Reason.XML_DECLARATION, labelAfter(declaration, "encoding"));
        }
        return found;
    }

    private static void add(List<DeclaredCharset> found, Reason by, String label) {
        if (!label.isEmpty()) {
            found.add(new DeclaredCharset(by, label, CharsetLabels.charset(label)));
        }
    }

    private static void metas(byte[] body, List<DeclaredCharset> found) {
        int end = Math.min(body.length, MAX_HEAD);
        var skip = new Skip(body, end);
        for (int i = indexOf(body, "<", 0, end);
                i >= 0 && found.size() < MAX_DECLARATIONS;
                i = indexOf(body, "<", i, end)) {
            if (startsWith(body, i, "<!--")) {
                i = skip.over(i + 2, Skip.COMMENT);
            } else if (startsTag(body, i, "<script")) {
                i = skip.over(i + 7, Skip.SCRIPT);
            } else if (startsTag(body, i, "<style")) {
                i = skip.over(i + 6, Skip.STYLE);
            } else if (startsTag(body, i, "<meta")) {
                var meta = new MetaTag(body, i + 5, end);
                add(found, Reason.META, meta.label());
                i = meta.end();
            } else if (i >= PRESCAN && (startsTag(body, i, "</head") || startsTag(body, i, "<body"))) {
                return;
            } else {
                i++;
            }
        }
    }

    /** The label that follows {@code key=} in a header, a {@code content} attribute or a declaration; empty if none does. */
    static String labelAfter(String text, String key) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = lower.indexOf(key); at >= 0; at = lower.indexOf(key, at + 1)) {
            int i = skipJunk(lower, at + key.length());
            if (i < lower.length() && (lower.charAt(i) == '=' || lower.charAt(i) == ':')) {
                return label(text, i + 1);
            }
        }
        return "";
    }

    /** The first label in the text from {@code from} on, free of quotes, spaces and whatever follows it. */
    static String label(String text, int from) {
        int start = skipJunk(text, from);
        int end = start;
        while (end < text.length() && end - start < MAX_LABEL && isLabel(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static int skipJunk(String text, int i) {
        while (i < text.length()
                && (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F || "\"'`\\".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i;
    }

    private static boolean isLabel(char c) {
        return c < 128 && Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '+';
    }

    static String latin1(byte[] body, int from, int to) {
        return new String(body, from, to - from, StandardCharsets.ISO_8859_1);
    }

    private static boolean startsTag(byte[] body, int at, String tag) {
        int after = at + tag.length();
        return startsWith(body, at, tag)
                && (after >= body.length || body[after] <= ' ' || body[after] == '>' || body[after] == '/');
    }

    /** Whether the lower-case text stands at {@code at} in any case. */
    static boolean startsWith(byte[] body, int at, String lower) {
        if (at + lower.length() > body.length) {
            return false;
        }
        for (int k = 0; k < lower.length(); k++) {
            byte b = body[at + k];
            if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != lower.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    static int indexOf(byte[] body, String lower, int from, int to) {
        char first = lower.charAt(0);
        for (int i = from; i < to; i++) {
            if (body[i] == first && startsWith(body, i, lower)) {
                return i;
            }
        }
        return -1;
    }

    /** Passes over what is no markup, and searches the rest of the page at most once for an end that never comes. */
    private static final class Skip {
        static final int COMMENT = 0;
        static final int SCRIPT = 1;
        static final int STYLE = 2;

        private static final String[] ENDS = {"-->", "</script", "</style"};

        private final byte[] body;
        private final int end;
        private final boolean[] endless = new boolean[ENDS.length];

        Skip(byte[] body, int end) {
            this.body = body;
            this.end = end;
        }

        int over(int from, int what) {
            int at = endless[what] ? -1 : indexOf(body, ENDS[what], from, end);
            endless[what] = at < 0;
            return at < 0 ? from : at + ENDS[what].length();
        }
    }
}
