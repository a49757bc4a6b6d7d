package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Lines;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures of an article that stand outside of its text's element: between headline and text, or above the headline.
 * There, the page's ornaments stand too, so something must speak for a picture: that the head of the page names it, a frame
 * for pictures, its size.
 */
final class LeadPictures {
    private static final NameSet LEAD = NameSet.of("lead-picture");
    private static final NameSet OTHER = NameSet.of("no-lead-picture");
    private static final int MAX_NODES = 2000;
    private static final int MAX_PICTURES = 20;
    private static final int MAX_CAPTION = 200;
    /** The least width, in CSS pixels, of a picture for which nothing else speaks. */
    private static final int LARGE = 300;

    private final Page page;
    private final Tree tree;
    private final Lines lines;
    private final PictureStatements statements;
    /** The element around headline and text. */
    private final int frame;

    private final int title;
    private final int text;

    private LeadPictures(Page page, Headline headline, Region region) {
        this.page = page;
        tree = page.tree();
        lines = page.lines();
        statements = new PictureStatements(page);
        text = region.container();
        int line = headline.line() < 0 ? -1 : lines.firstNode(headline.line());
        title = line < 0 || line > text ? text : line;
        frame = frame();
    }

    static List<Image> of(Page page, Headline headline, Region region) {
        return new LeadPictures(page, headline, region).find();
    }

    private int frame() {
        int node = tree.parent(text);
        while (node > 0 && (node > title || !isFrame(node))) {
            node = tree.parent(node);
        }
        return Math.max(node, 0);
    }

    /** Where the headline is known, what holds it and the text is frame enough. */
    private boolean isFrame(int node) {
        int tag = tree.tag(node);
        return title < text || tag == Tag.ARTICLE || tag == Tag.MAIN;
    }

    private List<Image> find() {
        Map<String, Image> found = new LinkedHashMap<>();
        Map<String, Image> small = new LinkedHashMap<>();
        for (int node = Math.max(frame, text - MAX_NODES); node < text && found.size() < MAX_PICTURES; node++) {
            var image = tree.tag(node) == Tag.IMG ? read(node) : null;
            if (image != null) {
                var link = tree.attr(Math.max(page.linkAround(node), 0), Attr.HREF);
                boolean acts = link != null && (link.startsWith("#") || link.startsWith("javascript:"));
                (acts ? small : found).putIfAbsent(PictureStatements.nameOf(image), image);
            }
        }
        // Below the pictures of a gallery stand smaller ones to choose from.
        return List.copyOf(found.isEmpty() ? small.values() : found.values());
    }

    private @Nullable Image read(int node) {
        var image = Pictures.read(page, node);
        return image == null || !isLead(node, image) ? null : new Image(image.url(), image.alt(), caption(node));
    }

    private boolean isLead(int node, Image image) {
        boolean isFramed = false;
        for (int n = tree.parent(node); n > frame; n = tree.parent(n)) {
            int tag = tree.tag(n);
            if (tag == Tag.NAV || tag == Tag.ASIDE || tag == Tag.FOOTER || tree.isNamed(n, OTHER)) {
                return false;
            }
            isFramed |= tag == Tag.FIGURE || tree.isNamed(n, LEAD);
        }
        if (Pictures.leadsAway(page, node)) {
            return false;
        }
        return statements.name(image)
                || node > title && (isFramed && Pictures.isPhotograph(image) || Pictures.width(tree, node) >= LARGE);
    }

    private String caption(int node) {
        int figure = tree.climb(tree.parent(node), frame, 4, n -> tree.tag(n) == Tag.FIGURE);
        for (int n = node + 1; figure > 0 && n < tree.end(figure); n++) {
            if (tree.tag(n) == Tag.FIGCAPTION) {
                var words = Spaces.clean(tree.chars(), tree.textFrom(n), tree.textTo(n));
                return words.length() <= MAX_CAPTION ? words : "";
            }
        }
        return "";
    }
}
