// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.TextLines;
import io.github.zhnews.stock.Numbers;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of a page, the cells that they are made of, and which of them are the captions of lists. */
final class SideLines {
    private static final int MAX_CELLS = 24;
    private static final int MAX_CAPTION = 16;
    /** The most signs of a caption, whatever its letters. */
    private static final int MAX_CHARS = 60;
    /** How many lines above a list its heading may stand. */
    private static final int FAR = 12;
    /** How many lines above a list a line that is no heading may stand to be its caption. */
    private static final int NEAR = 2;

    private static final NameSet CAPTION = NameSet.of("list-caption");
    private static final Words TEXT_STARTS = Words.of("lists.text-starts");
    private static final Pattern ENDING = Pattern.compile(
            "(?:(?<!\\s)\\s*+" + Words.regex("lists.caption-tools") + "\\s*[>》›»]*+|(?<![\\s:：>》›»|])[\\s:：>》›»|]++)$");
    private static final Pattern BEGINNING = Pattern.compile("^[\\s【■◆●•·※▪|>]+");

    final Page page;
    final Tree tree;
    final Lines lines;
    final TextLines text;

    SideLines(Page page, TextLines text) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        this.text = text;
    }

    int size() {
        return text.size();
    }

    /** The cells of a line, which are parted by blanks, and where one inline element ends and the next begins. */
    List<String> cells(int line) {
        var cells = new ArrayList<String>();
        for (int node = lines.firstNode(line); node < lines.endNode(line) && cells.size() < MAX_CELLS; node++) {
            if (tree.tag(node) == Tag.TEXT) {
                var words = Spaces.clean(tree.chars(), tree.textFrom(node), tree.textTo(node));
                for (var word : words.split(" ")) {
                    if (!word.isEmpty() && !word.equals("|")) {
                        cells.add(word);
                    }
                }
            }
        }
        return cells;
    }

    /** A row that starts with a line: that line and, in tables, those behind it that are the numbers of its further cells. */
    Row row(int line) {
        var cells = cells(line);
        int end = line + 1;
        if (cells.stream().noneMatch(SideLines::isValue)) {
            while (end < size() && end - line < MAX_CELLS && isValues(end)) {
                cells.addAll(cells(end++));
            }
        }
        return new Row(cells, line, end);
    }

    private boolean isValues(int line) {
        var cells = lines.letters(line) <= 30 ? cells(line) : List.<String>of();
        return !cells.isEmpty() && cells.stream().allMatch(SideLines::isValue);
    }

    /** Whether a cell holds a number, or a sign that there is none. */
    static boolean isValue(String cell) {
        return Numbers.read(cell) != null || cell.equals("--") || cell.equals("-");
    }

    record Row(List<String> cells, int line, int end) {
        /** The words before its first number, or all where that stands first. */
        String name() {
            var names = cells.stream().takeWhile(c -> !isValue(c)).toList();
            return String.join(
                    " ",
                    names.isEmpty() ? cells.stream().filter(c -> !isValue(c)).toList() : names);
        }

        List<String> values() {
            return cells.stream().filter(SideLines::isValue).toList();
        }
    }

    /** The caption of a list that starts with a line, or an empty string. */
    String caption(int line) {
        String near = "";
        for (int i = line - 1; i >= Math.max(0, line - FAR); i--) {
            if (text.isText(i) || lines.letters(i) > 3 * MAX_CAPTION) {
                break;
            }
            if (!mayBeCaption(i)) {
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

    private boolean mayBeCaption(int line) {
        if (lines.letters(line) < 2 || lines.letters(line) > MAX_CAPTION || isLong(line)) {
            return false;
        }
        var words = clean(text.text(line));
        return words.length() >= 2 && !words.contains("。") && !words.contains("，") && !TEXT_STARTS.begin(words);
    }

    /** Whether a line has more signs than a caption may have. */
    boolean isLong(int line) {
        return lines.to(line) - lines.from(line) > MAX_CHARS;
    }

    /** Whether a line is a heading, or an element named as one. */
    boolean isHeading(int line) {
        int node = lines.block(line);
        for (int i = 0; i < 2 && node > 0; i++, node = tree.parent(node)) {
            int tag = tree.tag(node);
            boolean isAlone = lines.at(tree.end(node)) - lines.at(node) == 1;
            if (isAlone && (Tag.isHeading(tag) || tag == Tag.DT || tag == Tag.CAPTION || tree.isNamed(node, CAPTION))) {
                return true;
            }
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
