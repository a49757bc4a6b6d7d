package io.github.zhnews.body;

import io.github.zhnews.body.Boilerplate.Group;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.text.Bylines;
import java.nio.CharBuffer;
import org.jspecify.annotations.Nullable;

/** What the lines of a page are by their words, each looked at once and only when asked for. */
public final class LineKinds {
    private final Tree tree;
    private final Lines lines;
    private final @Nullable Group[] groups;
    private final byte[] known;

    private static final byte MATCHED = 1;
    private static final byte BAR = 2;
    private static final byte NO_BAR = 4;
    private static final byte BYLINE = 8;
    private static final byte NO_BYLINE = 16;
    /** The most letters of a line that only says who wrote. */
    private static final int MAX_BYLINE = 90;

    /**
     * Starts with nothing known.
     *
     * @param page the page
     */
    public LineKinds(Page page) {
        tree = page.tree();
        lines = page.lines();
        groups = new Group[lines.size()];
        known = new byte[lines.size()];
    }

    /** The group of phrases that a line belongs to, or {@code null}. */
    @Nullable Group group(int line) {
        if ((known[line] & MATCHED) == 0) {
            known[line] |= MATCHED;
            groups[line] = Boilerplate.shipped().match(chars(line));
        }
        return groups[line];
    }

    /** Whether a line is a bar of time, source and tools, as it stands below a headline. */
    boolean isBar(int line) {
        if ((known[line] & (BAR | NO_BAR)) == 0) {
            known[line] |= lines.letters(line) <= 90 && DatelineBar.isBar(folded(line)) ? BAR : NO_BAR;
        }
        return (known[line] & BAR) != 0;
    }

    /** Whether a line says nothing but who wrote and edited the text. */
    boolean isByline(int line) {
        if ((known[line] & (BYLINE | NO_BYLINE)) == 0) {
            boolean byline = lines.letters(line) <= MAX_BYLINE && mayBeByline(line) && isByline(lines.text(line));
            known[line] |= byline ? BYLINE : NO_BYLINE;
        }
        return (known[line] & BYLINE) != 0;
    }

    /** A byline says by a word or a slash that it is one, and is no sentence. */
    private boolean mayBeByline(int line) {
        char[] s = tree.chars();
        boolean hinted = false;
        for (int i = lines.from(line); i < lines.to(line); i++) {
            if (s[i] == '。' || s[i] == '？' || s[i] == '！') {
                return false;
            }
            hinted |= "记記者作文编編译譯撰采採源责責讯訊稿摄攝图圖/／".indexOf(s[i]) >= 0;
        }
        return hinted;
    }

    private static boolean isByline(String text) {
        // 本报讯（记者 某某） set on a line of its own is a dateline, and those belong to the text.
        return !text.contains("讯") && !text.contains("訊") && !text.contains("电（") && Bylines.read(text) != null;
    }

    /** Whether a line says where the text was printed. */
    boolean isEdition(int line) {
        return lines.letters(line) <= 40 && DatelineBar.isEdition(folded(line));
    }

    private CharBuffer chars(int line) {
        return CharBuffer.wrap(tree.chars(), lines.from(line), lines.to(line) - lines.from(line));
    }

    private String folded(int line) {
        return new String(Boilerplate.fold(chars(line)));
    }
}
