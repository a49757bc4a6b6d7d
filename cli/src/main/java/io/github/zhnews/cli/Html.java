// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

/**
 * Appends to an HTML document. What comes from a page passes through {@link #text} or {@link #attribute}, after which it can
 * neither end the element or attribute that it stands in nor turn the text around it.
 */
final class Html {
    private final StringBuilder out = new StringBuilder(1 << 16);

    /** Appends markup as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Appends text. */
    Html text(Object text) {
        escape(text.toString());
        return this;
    }

    /** Appends a space, a name and the value in quotes. */
    Html attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
        return this;
    }

    /** Appends an element that holds a text; the class may be empty. */
    Html element(String tag, String classes, Object text) {
        open(tag, classes).text(text);
        return close(tag);
    }

    /** Opens an element; the class may be empty. */
    Html open(String tag, String classes) {
        out.append('<').append(tag);
        if (!classes.isEmpty()) {
            attribute("class", classes);
        }
        return raw(">");
    }

    /** Closes an element. */
    Html close(String tag) {
        out.append("</").append(tag).append('>');
        return this;
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append((char) c);
            default -> {
                if (Characters.isHarmless(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(Characters.named(c));
                }
            }
        }
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
