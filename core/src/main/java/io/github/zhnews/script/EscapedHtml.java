package io.github.zhnews.script;

/** HTML that was escaped once more for a script: its angle brackets, quotes and equals signs are references. */
final class EscapedHtml {
    private static final String[] ESCAPED = {
        "&lt;", "&gt;", "&quot;", "&#34;", "&#39;", "&#x27;", "&#x3D;", "&#61;", "&#x2F;", "&#x60;"
    };
    private static final String[] PLAIN = {"<", ">", "\"", "\"", "'", "'", "=", "=", "/", "`"};

    private EscapedHtml() {}

    /** The text with one level of escapes removed if its own markup is escaped; otherwise the text. */
    static String unescaped(String text) {
        if (text.indexOf('&') < 0 || !isEscaped(text)) {
            return text;
        }
        String plain = text;
        for (int i = 0; i < ESCAPED.length; i++) {
            plain = plain.replace(ESCAPED[i], PLAIN[i]);
        }
        return plain.replace("&amp;", "&");
    }

    /** A text that quotes markup has unescaped tags as well, whose attributes are plain. */
    private static boolean isEscaped(String text) {
        if (text.contains("&#x3D;&quot;") || text.contains("=&quot;") && text.indexOf('"') < 0) {
            return true;
        }
        return text.indexOf('<') < 0 && text.contains("&lt;/") && text.contains("&gt;");
    }
}
