package io.github.zhnews.charset;

/** The attributes of one {@code meta} tag in bytes that are not decoded yet, as far as they name a character set. */
final class MetaTag {
    /** A tag longer than this is one whose quote was never closed. */
    private static final int MAX_TAG = 4096;

    private final byte[] body;
    private final int limit;
    private int at;
    private String charset = "";
    private String content = "";
    private boolean contentType;

    /** Reads the tag whose name ends before {@code from}. */
    MetaTag(byte[] body, int from, int to) {
        this.body = body;
        this.limit = Math.min(to, from + MAX_TAG);
        this.at = from;
        while (attribute()) {
            // Each call takes one attribute.
        }
    }

    /** Where the tag ends. */
    int end() {
        return at;
    }

    /** The label it declares, or an empty string. */
    String label() {
        if (!charset.isEmpty()) {
            return charset;
        }
        return contentType ? DeclaredCharset.labelAfter(content, "charset") : "";
    }

    private boolean attribute() {
        while (at < limit && (body[at] <= ' ' && body[at] >= 0 || body[at] == '/' || body[at] == '=')) {
            at++;
        }
        int start = at;
        while (at < limit && !isSpace(body[at]) && body[at] != '=' && body[at] != '>' && body[at] != '/') {
            at++;
        }
        if (at == start) {
            return false;
        }
        int nameEnd = at;
        while (at < limit && isSpace(body[at])) {
            at++;
        }
        String value = at < limit && body[at] == '=' ? value() : "";
        int length = nameEnd - start;
        if (length == 7 && DeclaredCharset.startsWith(body, start, "charset")) {
            charset = DeclaredCharset.label(value, 0);
        } else if (length == 7 && DeclaredCharset.startsWith(body, start, "content")) {
            content = value;
        } else if (length == 10 && DeclaredCharset.startsWith(body, start, "http-equiv")) {
            contentType = value.strip().equalsIgnoreCase("content-type");
        }
        return true;
    }

    private String value() {
        at++;
        while (at < limit && isSpace(body[at])) {
            at++;
        }
        if (at < limit && (body[at] == '"' || body[at] == '\'')) {
            byte quote = body[at++];
            int start = at;
            while (at < limit && body[at] != quote) {
                at++;
            }
            return DeclaredCharset.latin1(body, start, at < limit ? at++ : at);
        }
        int start = at;
        while (at < limit && !isSpace(body[at]) && body[at] != '>') {
            at++;
        }
        return DeclaredCharset.latin1(body, start, at);
    }

    private static boolean isSpace(byte b) {
        return b == ' ' || b == '\t' || b == '\n' || b == '\r' || b == '\f';
    }
}
