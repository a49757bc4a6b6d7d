package io.github.zhnews.page;

import io.github.zhnews.model.Block;
import io.github.zhnews.model.Removed;
import io.github.zhnews.text.Spaces;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the lines that an article's text was read of from those around it. Confined to one thread. */
public final class TextLines {
    /** The letters outside of links from which a line with a stop is a sentence. */
    private static final int SENTENCE = 12;

    private final Lines lines;
    private final @Nullable String[] texts;
    private final BitSet inText = new BitSet();

    private TextLines(Lines lines) {
        this.lines = lines;
        texts = new String[lines.size()];
    }

    /** Compares the lines of a region with the text that was read of it. */
    public static TextLines of(Page page, Region region, List<Block> blocks, List<Removed> removed) {
        var text = new TextLines(page.lines());
        if (blocks.isEmpty() || !region.exists()) {
            return text;
        }
        var kept = new HashSet<String>();
        blocks.forEach(block -> add(block, kept));
        var left = removed.stream().map(Removed::text).collect(Collectors.toSet());
        for (int i = region.firstLine(); i < region.endLine(); i++) {
            var words = text.text(i);
            // Of a line only a part may have been taken.
            boolean isPart = text.isSentence(i) && !left.contains(words);
            text.inText.set(i, kept.contains(words) || isPart);
        }
        return text;
    }

    private boolean isSentence(int line) {
        int plain = lines.letters(line) - lines.linkLetters(line);
        return lines.stops(line) > 0 && plain >= SENTENCE && plain * 2 > lines.letters(line);
    }

    private static void add(Block block, Set<String> kept) {
        if (block instanceof Block.ListBlock list) {
            kept.addAll(list.items());
        } else if (block instanceof Block.Quote quote) {
            kept.addAll(quote.paragraphs());
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(kept::addAll);
        } else if (block instanceof Block.Figure figure) {
            kept.add(figure.image().caption());
        } else {
            block.text().lines().map(Spaces::clean).forEach(kept::add);
        }
    }

    /** The number of lines. */
    public int size() {
        return texts.length;
    }

    /** Whether a line belongs to the article's text. */
    public boolean isText(int line) {
        return inText.get(line);
    }

    /**
     * The last line of the article's text.
     *
     * @return the line, or -1 where no line of the page is one
     */
    public int lastOfText() {
        return inText.length() - 1;
    }

    /** A line's text; see {@link Lines#text}. Made once however often it is asked for. */
    public String text(int line) {
        var text = texts[line];
        if (text == null) {
            text = lines.text(line);
            texts[line] = text;
        }
        return text;
    }

    /** The letters of a line. */
    public int letters(int line) {
        return lines.letters(line);
    }
}
