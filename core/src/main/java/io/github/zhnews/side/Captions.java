package io.github.zhnews.side;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import java.util.regex.Pattern;

/** Finds what stands above a list: its caption. */
final class Captions {
    private static final int MAX_LETTERS = 16;
    private static final int MAX_CHARS = 60;
    /** How many lines above a list its heading may stand. */
    private static final int FAR = 12;
    /** How many lines above a list a line that is no heading may stand to be its caption. */
    private static final int NEAR = 2;

    private static final NameSet CAPTION = NameSet.of("list-caption");

    private static final Pattern ENDING = Pattern.compile(
            "(?:(?<!\\s)\\s*+(?:查看更多|查看全部|全部|更多|MORE|More|more|换一换|換一換|展开|收起)\\s*[>》›»]*+|(?<![\\s:：>》›»|])[\\s:：>》›»|]++)$");
    private static final Pattern BEGINNING = Pattern.compile("^[\\s【■◆●•·※▪|>]+");

    private final Tree tree;
    private final Lines lines;
    private final TextLines text;

    Captions(Page page, TextLines text) {
        tree = page.tree();
        lines = page.lines();
        this.text = text;
    }

    /** The caption of a list that starts with a line, or an empty string. */
    String above(int line) {
        String near = "";
        for (int i = line - 1; i >= Math.max(0, line - FAR); i--) {
            if (text.isText(i) || lines.letters(i) > 3 * MAX_LETTERS) {
                break;
            }
            if (!mayBe(i)) {
                continue;
            }
            if (isHeading(i)) {
                return clean(text.text(i));
            }
            if (near.isEmpty() && line - i <= NEAR) {
                near = clean(text.text(i));
            }
        }
        return near;
    }

    private boolean mayBe(int line) {
        if (lines.letters(line) < 2 || lines.letters(line) > MAX_LETTERS || isLong(line)) {
            return false;
        }
        var words = clean(text.text(line));
        return words.length() >= 2 && !words.contains("。") && !words.contains("，") && !words.startsWith("以下");
    }

    /** Whether a line has more signs than a caption may have, whatever its letters. */
    boolean isLong(int line) {
        return lines.to(line) - lines.from(line) > MAX_CHARS;
    }

    /** Whether a line is a heading, or an element named as one. */
    boolean isHeading(int line) {
        int node = lines.block(line);
        for (int i = 0; i < 2 && node > 0; i++) {
            int tag = tree.tag(node);
            boolean isAlone = lines.at(tree.end(node)) - lines.at(node) == 1;
            if (isAlone && (Tag.isHeading(tag) || tag == Tag.DT || tag == Tag.CAPTION || tree.isNamed(node, CAPTION))) {
                return true;
            }
            node = tree.parent(node);
        }
        return false;
    }

    /** A caption without the signs and the link to more that stand beside it. */
    static String clean(String words) {
        var cleaned = ENDING.matcher(words).replaceFirst("");
        cleaned = ENDING.matcher(cleaned).replaceFirst("");
        cleaned = BEGINNING.matcher(cleaned).replaceFirst("").strip();
        boolean isOpen =
                cleaned.endsWith("】") && !cleaned.contains("【") || cleaned.endsWith("]") && !cleaned.contains("[");
        return isOpen ? cleaned.substring(0, cleaned.length() - 1).strip() : cleaned;
    }
}
