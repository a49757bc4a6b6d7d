// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import io.github.zhnews.model.Block;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The text of one page of several while they are joined. */
final class PageText {
    /** A block of so many characters that stands on two pages is the same; a shorter one may be said twice. */
    private static final int TELLING = 20;
    /** How much of the other pages a page holds that is the whole text. */
    private static final double WHOLE = 0.9;

    private static final Pattern CONTINUED =
            Pattern.compile("[（(【\\[]?" + Words.regex("links.continued") + "[）)】\\]]?");

    private final List<Block> blocks;
    private final List<String> keys;
    /** Where the part ends that no other page repeats. */
    private int end;

    PageText(List<Block> blocks) {
        this.blocks = blocks;
        keys = blocks.stream().map(PageText::key).toList();
        end = blocks.size();
    }

    /** What is equal for the same text, picture or video. */
    private static String key(Block block) {
        if (block instanceof Block.Figure figure) {
            return "\nfigure " + figure.image().url();
        }
        if (block instanceof Block.Video video) {
            return "\nvideo " + video.url();
        }
        return block.text().replaceAll("\\s", "");
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether this is the whole text: what stands on all other pages stands here too, and more than on any of them. */
    boolean holdsAll(List<PageText> pages) {
        var own = new HashSet<>(keys);
        int held = 0;
        int all = 0;
        for (var page : pages) {
            if (page == this) {
                continue;
            }
            if (page.letters() >= letters()) {
                return false;
            }
            for (int i = 0; i < page.keys.size(); i++) {
                var key = page.keys.get(i);
                boolean isEdge = i == 0 || i == page.keys.size() - 1;
                all += key.length();
                held += own.contains(key) || isEdge && isPart(key) ? key.length() : 0;
            }
        }
        return all > 0 && held >= WHOLE * all;
    }

    private int letters() {
        return keys.stream().mapToInt(String::length).sum();
    }

    /** Whether a text is the start or the end of a block: pages may part in the middle of a paragraph. */
    private boolean isPart(String text) {
        return text.length() >= TELLING && keys.stream().anyMatch(k -> k.startsWith(text) || k.endsWith(text));
    }

    /** Leaves out the end that the following page repeats, such as the line that names the editor. */
    void dropTail(PageText following) {
        int other = following.keys.size();
        while (end > 0 && other > 0 && keys.get(end - 1).equals(following.keys.get(other - 1))) {
            end--;
            other--;
        }
    }

    /**
     * The blocks that earlier pages do not have. A short line may be said again within a page, but not at its head.
     */
    List<Block> without(Set<String> seen, Predicate<Block> isHeader) {
        var rest = new ArrayList<Block>();
        boolean isHead = !seen.isEmpty();
        var own = new HashSet<String>();
        for (int i = 0; i < end; i++) {
            var key = keys.get(i);
            boolean isMedia = key.startsWith("\n");
            boolean isKnown = seen.contains(key) && (isHead || isMedia || key.length() >= TELLING);
            boolean isMark = CONTINUED.matcher(key).matches();
            boolean isAgain = isMedia && own.contains(key);
            if (isKnown || isAgain || isMark || isHead && isHeader.test(blocks.get(i))) {
                continue;
            }
            isHead = false;
            own.add(key);
            rest.add(blocks.get(i));
        }
        seen.addAll(own);
        return rest;
    }
}
