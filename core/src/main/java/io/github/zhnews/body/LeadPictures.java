// SPDX-License-Identifier: Apache-2.0
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
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pictures of an article that stand outside of its text: between headline and text, or above the headline. There,
 * ornaments of the page stand too, so something must speak for a picture: that the head of the page names it; above the
 * headline, that it stands with nothing but the headline in one element; below it, a frame for pictures, its size or the day in
 * its address.
 */
final class LeadPictures {
    private static final NameSet LEAD = NameSet.of("lead-picture");
    private static final NameSet OTHER = NameSet.of("no-lead-picture", "persons");
    private static final NameSet SLIDES = NameSet.of("slides");
    private static final NameSet BANNER = NameSet.of("banner");
    private static final int MAX_PICTURES = 40;
    private static final int MAX_CAPTION = 200;
    private static final int MAX_BAR = 2000;
    /** The least width, in CSS pixels, of a picture for which nothing else speaks. */
    private static final int LARGE = 300;
    /** How many elements around a picture may be those of a row of slides. */
    private static final int MAX_SLIDE_LEVELS = 6;
    /** The digits of a day. */
    private static final int DAY = 8;
    /** The most nodes of a row of slides. */
    private static final int MAX_SLIDE_NODES = 2000;
    /** The most lines above the headline in the element of both a picture and it: caption, photographer, channel. */
    private static final int MAX_HEAD_LINES = 3;
    /** The most lines between a picture and the text beside which it stands. */
    private static final int MAX_LINES_BETWEEN = 3;

    private final Page page;
    private final Tree tree;
    private final PictureStatements statements;
    private final int title;
    /** The line of the headline, or -1. */
    private final int titleLine;

    private final Region region;
    private final int container;
    /** The element around the text's, where it holds the text and not the headline; else the page's end. */
    private final int around;
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
        titleLine = headline.line();
        int outer = tree.parent(region.container());
        around = outer > title ? outer : tree.size();
    }

    Collection<Image> find() {
        Map<String, Image> found = new LinkedHashMap<>();
        Map<String, Image> small = new LinkedHashMap<>();
        for (int node = first(); node < text; node++) {
            var image = tree.tag(node) == Tag.IMG ? read(node) : null;
            if (image == null) {
                continue;
            }
            int slides = slides(node);
            if (slides < 0) {
                add(node, image, found, small);
                continue;
            }
            // Of a row of slides the others are the article's, too.
            int end = tree.end(slides);
            for (node = slides; node < end; node++) {
                var slide = tree.tag(node) == Tag.IMG ? Pictures.read(page, node) : null;
                if (slide != null
                        && isAlike(slide, image)
                        && !isAside(node, slides)
                        && !Pictures.leadsAway(page, node)) {
                    add(node, slide.withCaption(caption(node)), found, small);
                }
            }
            node = end - 1;
        }
        // Below the pictures of a gallery stand smaller ones to choose from.
        return found.isEmpty() && small.size() == 1 ? small.values() : found.values();
    }

    private void add(int node, Image image, Map<String, Image> found, Map<String, Image> small) {
        var link = tree.attr(Math.max(page.linkAround(node), 0), Attr.HREF);
        boolean acts = link != null && (link.startsWith("#") || link.startsWith("javascript:"));
        (acts ? small : found).putIfAbsent(PictureNames.of(image), image);
    }

    /** Whether a picture beside a photograph is one, or filed as that is; the signs to leaf with are not. */
    private static boolean isAlike(Image slide, Image photograph) {
        return Pictures.isPhotograph(slide)
                || Objects.equals(slide.url().getHost(), photograph.url().getHost())
                        && depth(slide) == depth(photograph);
    }

    private static long depth(Image image) {
        var path = image.url().getRawPath();
        return path == null ? 0 : path.chars().filter(c -> c == '/').count();
    }

    /** The outermost element of a row of slides around a picture, or -1. */
    private int slides(int node) {
        int slides = -1;
        int n = tree.parent(node);
        for (int i = 0; i < MAX_SLIDE_LEVELS && n > 0 && tree.end(n) <= text; i++, n = tree.parent(n)) {
            slides = tree.isNamed(n, SLIDES) && tree.end(n) - n <= MAX_SLIDE_NODES ? n : slides;
        }
        return slides;
    }

    /** The node from which on no more pictures stand above the text than are looked at. */
    private int first() {
        int node = text;
        int least = titleLine < 0 && !statements.exist() ? title : 1;
        for (int left = MAX_PICTURES; node > least && left > 0; node--) {
            left -= tree.tag(node - 1) == Tag.IMG ? 1 : 0;
        }
        return node;
    }

    private @Nullable Image read(int node) {
        boolean mayBeBeside = node < title ? mayHead(node) : node > title && node < container;
        var address = mayBeBeside || statements.exist() ? Pictures.address(page, node) : null;
        if (address == null) {
            return null;
        }
        // Most pictures above a text are links to other articles.
        boolean isBeside = mayBeBeside && !Pictures.leadsAway(page, node);
        if (!isBeside && !statements.mayName(address)) {
            return null;
        }
        var image = Pictures.read(page, node);
        boolean isNamed = image != null && statements.name(image);
        return image == null || !isNamed && !isBeside || !isLead(node, image, isNamed)
                ? null
                : image.withCaption(caption(node));
    }

    private boolean isLead(int node, Image image, boolean isNamed) {
        // Right above the text, or in a figure with words of its own.
        boolean isFramed = node > region.container() || isBeside(node);
        boolean isDescribed = false;
        boolean isPhotograph = Pictures.isPhotograph(image);
        for (int n = node; n > 0 && text >= tree.end(n); n = tree.parent(n)) {
            // A gallery below the headline hides all but one of its pictures.
            if (isOther(n) || node < title && tree.isHidden(n)) {
                return false;
            }
            boolean isFigure = tree.tag(n) == Tag.FIGURE;
            isFramed |= isFigure || tree.isNamed(n, LEAD);
            isDescribed |= isFigure && !caption(node).isEmpty();
        }
        if (node < title) {
            return isNamed || isPhotograph;
        }
        return isNamed
                || isDescribed
                || Pictures.width(tree, node) >= LARGE
                || isPhotograph && isFramed
                || (isPhotograph || isFramed) && isOfTheDay(image);
    }

    /** Whether an element is a part of the site. */
    private boolean isOther(int node) {
        int tag = tree.tag(node);
        return tag == Tag.NAV || tag == Tag.ASIDE || tag == Tag.FOOTER || tree.isNamed(node, OTHER);
    }

    /** Whether a part of the site stands within a row of slides around one of its pictures. */
    private boolean isAside(int node, int slides) {
        return tree.climb(node, slides, MAX_SLIDE_LEVELS, this::isOther) > 0;
    }

    /** Whether a picture above the headline has an element in common with it in which nothing else stands above it. */
    private boolean mayHead(int node) {
        if (titleLine < 0) {
            return false;
        }
        int common = node;
        while (common > 0 && tree.end(common) <= title) {
            common = tree.parent(common);
        }
        return common > 0
                && tree.tag(common) != Tag.BODY
                && titleLine - page.lines().at(common) <= MAX_HEAD_LINES
                && tree.linkLettersBetween(common, page.lines().firstNode(titleLine)) == 0
                && !Pictures.isBanner(tree, node)
                && tree.climb(node, common, tree.size(), n -> tree.isNamed(n, BANNER)) < 0;
    }

    /** Whether it stands beside the text in an element that does not hold the headline, with no more than a caption between. */
    private boolean isBeside(int node) {
        var lines = page.lines();
        return node > around
                && lines.at(container) - lines.at(node) <= MAX_LINES_BETWEEN
                && tree.linkLettersBetween(node, container) == 0;
    }

    /** Whether the day in its address is one that stands beside the headline: ornaments of a site are older. */
    private boolean isOfTheDay(Image image) {
        var date = days().length() < DAY ? null : AddressDate.of(image.url());
        if (date == null || date.time() == null) {
            return false;
        }
        var day = date.first();
        int digits = (day.getYear() * 100 + day.getMonthValue()) * 100 + day.getDayOfMonth();
        return days().contains(Integer.toString(digits));
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
