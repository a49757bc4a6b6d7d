// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A page's lines, each made into a string once, and which of them are the article's text. Confined to one thread. */
public final class TextLines {
    private final Lines lines;
    private final @Nullable String[] texts;
    private final BitSet inText;

    private TextLines(Lines lines, BitSet inText) {
        this.lines = lines;
        this.inText = inText;
        texts = new String[lines.size()];
    }

    /** The lines of a page, given those that are text. */
    public static TextLines of(Page page, BitSet text) {
        return new TextLines(page.lines(), text);
    }

    public int size() {
        return texts.length;
    }

    /** Whether a line belongs to the article's text. */
    public boolean isText(int line) {
        return inText.get(line);
    }

    /** The last line of the article's text, or -1 where no line of the page is one. */
    public int lastOfText() {
        return inText.length() - 1;
    }

    /** A line's text; see {@link Lines#text}. */
    public String text(int line) {
        var text = texts[line];
        if (text == null) {
            text = lines.text(line);
            texts[line] = text;
        }
        return text;
    }

    public int letters(int line) {
        return lines.letters(line);
    }
}
