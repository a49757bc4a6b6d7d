package io.github.zhnews.body;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Removed;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a region of a page as blocks. */
public final class BodyReader {
    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final Region region;
    private final @Nullable String[] reasons;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private int list = -1;

    private BodyReader(Page page, Headline headline, Region region) {
        this.page = page;
        this.tree = page.tree();
        this.lines = page.lines();
        this.region = region;
        reasons = Trimmer.trim(page, headline, region);
    }

    /**
     * Reads the text of an article.
     *
     * @param page the page
     * @param headline its headline
     * @param region where the text stands
     * @return the blocks and what was left out
     */
    public static Body read(Page page, Headline headline, Region region) {
        if (!region.exists()) {
            return Body.NONE;
        }
        var reader = new BodyReader(page, headline, region);
        reader.walk();
        return new Body(reader.blocks, reader.removed);
    }

    private void walk() {
        int line = region.firstLine();
        int firstKept = region.firstLine();
        int lastKept = region.endLine() - 1;
        while (firstKept <= lastKept && reasons[firstKept - region.firstLine()] != null) {
            firstKept++;
        }
        while (lastKept > firstKept && reasons[lastKept - region.firstLine()] != null) {
            lastKept--;
        }
        for (int node = region.container(); node < tree.end(region.container()); node++) {
            while (line < region.endLine() && lines.firstNode(line) <= node) {
                line(line++);
            }
            if (tree.tag(node) == Tag.IMG) {
                var image = Pictures.read(page, node);
                if (image != null) {
                    figure(image);
                }
            }
        }
        endList();
    }

    private void line(int line) {
        var text = lines.text(line);
        var reason = reasons[line - region.firstLine()];
        if (reason != null) {
            removed.add(new Removed(text, reason));
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        endList();
        blocks.add(new Block.Paragraph(text));
    }

    private void figure(Image image) {
        endList();
        for (var block : blocks) {
            if (block instanceof Block.Figure f && f.image().url().equals(image.url())) {
                return;
            }
        }
        blocks.add(new Block.Figure(image));
    }

    private void endList() {
        if (list >= 0) {
            blocks.add(new Block.ListBlock(tree.tag(list) == Tag.OL, items));
            items.clear();
            list = -1;
        }
    }
}
