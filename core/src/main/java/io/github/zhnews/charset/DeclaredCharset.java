// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A character set that a page or its server names.
 *
 * @param by where it is named: {@link Reason#HEADER}, {@link Reason#META} or {@link Reason#XML_DECLARATION}
 * @param charset what the label means, or {@code null} where it is unknown
 */
record DeclaredCharset(Reason by, String label, @Nullable Charset charset) {
    /** How far a page is searched that never ends its head. */
    private static final int MAX_HEAD = 1 << 20;

    private static final int MAX_XML_DECLARATION = 1024;
    private static final int MAX_DECLARATIONS = 8;

    /** Blanks, quotes and what no label has. */
    private static final String JUNK = "[[^!-~]\"'`\\\\]*+";

    private static final String LABEL = JUNK + "([A-Za-z0-9_.:+-]{0,40}+)";
    private static final Pattern FIRST = Pattern.compile(LABEL);
    private static final Pattern CHARSET = Pattern.compile("(?i)charset" + JUNK + "[=:]" + LABEL);
    private static final Pattern ENCODING = Pattern.compile("(?i)encoding" + JUNK + "[=:]" + LABEL);

    /** All declarations in the order of their precedence. */
    static List<DeclaredCharset> all(byte[] body, @Nullable String contentType) {
        var found = new ArrayList<DeclaredCharset>();
        if (contentType != null) {
            add(found, Reason.HEADER, labelIn(contentType));
        }
        var head = new String(body, 0, Math.min(body.length, MAX_HEAD), StandardCharsets.ISO_8859_1);
        MetaTags.labels(head, MAX_DECLARATIONS - found.size()).forEach(label -> add(found, Reason.META, label));
        int end = head.regionMatches(true, 0, "<?xml", 0, 5) ? head.indexOf('>') : -1;
        if (end >= 0 && end < MAX_XML_DECLARATION) {
            add(found, Reason.XML_DECLARATION, label(ENCODING, head.substring(0, end)));
        }
        return found;
    }

    private static void add(List<DeclaredCharset> found, Reason by, String label) {
        if (!label.isEmpty()) {
            found.add(new DeclaredCharset(by, label, CharsetLabels.charset(label)));
        }
    }

    /** The label that follows {@code charset=} in a header or a {@code content} attribute; empty if none does. */
    static String labelIn(String text) {
        return label(CHARSET, text);
    }

    /** The label that a text begins with, free of quotes, spaces and whatever follows it. */
    static String firstLabel(String text) {
        return label(FIRST, text);
    }

    private static String label(Pattern pattern, String text) {
        var label = pattern.matcher(text);
        return label.find() ? label.group(1) : "";
    }
}
