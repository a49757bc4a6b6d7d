package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.time.AddressDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures of an article that stand outside of its text: between headline and text, or above the headline. There,
 * ornaments of the page stand too, so something must speak for a picture: that the head of the page names it or, below the
 * headline, a frame for pictures, its size or the day in its address.
 */
final class LeadPictures {
    private static final NameSet LEAD = NameSet.of("lead-picture");
    private static final NameSet OTHER = NameSet.of("no-lead-picture", "persons");
    private static final int MAX_PICTURES = 40;
    private static final int MAX_CAPTION = 200;
    private static final int MAX_BAR = 2000;
    /** The least width, in CSS pixels, of a picture for which nothing else speaks. */
    private static final int LARGE = 300;

    private final Page page;
    private final Tree tree;
    private final PictureStatements statements;
    private final int title;
    private final Region region;
    private final int container;
    /** The first node of the text proper. */
    private final int text;

    private @Nullable String days;

    /** Of a text whose first line is {@code first}. */
    LeadPictures(Page page, Headline headline, Region region, int first, PictureStatements statements) {
        this.page = page;
        tree = page.tree();
        this.statements = statements;
        this.region = region;
        container = region.from();
        text = Math.max(container, page.lines().firstNode(first));
        int line = headline.line() < 0 ? text : page.lines().firstNode(headline.line());
        title = Math.min(line, text);
    }

    Collection<Image> find() {
        Map<String, Image> found = new LinkedHashMap<>();
        Map<String, Image> small = new LinkedHashMap<>();
        for (int node = first(); node < text; node++) {
            var image = tree.tag(node) == Tag.IMG ? read(node) : null;
            if (image != null) {
                var link = tree.attr(Math.max(page.linkAround(node), 0), Attr.HREF);
                boolean acts = link != null && (link.startsWith("#") || link.startsWith("javascript:"));
                (acts ? small : found).putIfAbsent(PictureStatements.nameOf(image), image);
            }
        }
        // Below the pictures of a gallery stand smaller ones to choose from.
        return found.isEmpty() && small.size() == 1 ? small.values() : found.values();
    }

    /** The node from which on no more pictures stand above the text than are looked at. */
    private int first() {
        int node = text;
        // Above the headline only what the head names is the article's.
        int least = statements.exist() ? 1 : title;
        for (int left = MAX_PICTURES; node > least && left > 0; node--) {
            left -= tree.tag(node - 1) == Tag.IMG ? 1 : 0;
        }
        return node;
    }

    private @Nullable Image read(int node) {
        var address = Pictures.address(page, node);
        boolean isBelow = node > title && node < container && !Pictures.leadsAway(page, node);
        // Most pictures above a text are links to other articles.
        if (address == null || !isBelow && !statements.mayName(address)) {
            return null;
        }
        var image = Pictures.read(page, node);
        boolean isNamed = image != null && statements.name(image);
        return image == null || !isNamed && !isBelow || !isLead(node, image, isNamed)
                ? null
                : new Image(image.url(), image.alt(), caption(node));
    }

    private boolean isLead(int node, Image image, boolean isNamed) {
        // Right above the text within its element, or in a figure with words of its own.
        boolean isFramed = node > region.container();
        boolean isDescribed = false;
        for (int n = node; n > 0 && text >= tree.end(n); n = tree.parent(n)) {
            int tag = tree.tag(n);
            boolean isOther = tag == Tag.NAV || tag == Tag.ASIDE || tag == Tag.FOOTER || tree.isNamed(n, OTHER);
            // A gallery below the headline hides all but one of its pictures.
            if (isOther || node < title && tree.isHidden(n)) {
                return false;
            }
            isFramed |= tag == Tag.FIGURE || tree.isNamed(n, LEAD);
            isDescribed |= tag == Tag.FIGURE && !caption(node).isEmpty();
        }
        return isNamed
                || isDescribed
                || Pictures.width(tree, node) >= LARGE
                || Pictures.isPhotograph(image) && (isFramed || isOfTheDay(image));
    }

    /** Whether the day in its address is one that stands beside the headline: ornaments of a site are older. */
    private boolean isOfTheDay(Image image) {
        var date = days().isEmpty() ? null : AddressDate.of(image.url());
        return date != null
                && date.time() != null
                && days().contains(date.first().format(DateTimeFormatter.BASIC_ISO_DATE));
    }

    /** The digits between headline and text. */
    private String days() {
        if (days == null) {
            var digits = new StringBuilder();
            char[] s = tree.chars();
            int to = Math.min(tree.textFrom(container), tree.textFrom(title) + MAX_BAR);
            for (int i = tree.textFrom(title); i < to; i++) {
                if (s[i] >= '0' && s[i] <= '9') {
                    digits.append(s[i]);
                }
            }
            days = digits.toString();
        }
        return days;
    }

    private String caption(int node) {
        int figure = tree.climb(tree.parent(node), 0, 4, n -> tree.tag(n) == Tag.FIGURE);
        for (int n = node + 1; figure > 0 && n < tree.end(figure); n++) {
            if (tree.tag(n) == Tag.FIGCAPTION) {
                var words = Spaces.clean(tree.chars(), tree.textFrom(n), tree.textTo(n));
                return words.length() <= MAX_CAPTION ? words : "";
            }
        }
        return "";
    }
}
