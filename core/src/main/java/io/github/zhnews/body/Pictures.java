// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.model.Image;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.PictureAddress;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code img} elements: the real address of lazily loaded ones, nothing for icons, spacers and codes to scan. */
final class Pictures {
    private static final List<String> LAZY =
            Words.of("addresses.picture-attributes").all();
    /** The numbers of those attributes, {@link Attr#OTHER} for one that has none. */
    private static final int[] LAZY_NUMBERS = LAZY.stream().mapToInt(Attr::of).toArray();

    private static final Words SIGNS = Words.of("furniture.signs");
    /** The most letters of what a sign is described as. */
    private static final int MAX_SIGN = 8;
    /** The smallest side, in CSS pixels, of a picture that belongs to a text. */
    private static final int MIN_SIDE = 60;
    /** The longest side, in CSS pixels, that is believed. */
    private static final int MAX_SIDE = 10_000;
    /** How many times as long as high a banner is. */
    private static final double BANNER = 4.5;

    /** The height of a strip that heads a section or parts two of them, by its width. */
    private static final double STRIP = 0.15;

    private static final Pattern RATIO = Pattern.compile("\\d{1,2}(\\.\\d{1,20})?");

    /** The most characters of an address. */
    private static final int MAX_ADDRESS = 4096;
    /** The most pictures of a srcset. */
    private static final int MAX_CANDIDATES = 20;

    private static final Words DRAWINGS = Words.of("addresses.drawings");
    private static final int MIN_PHOTOGRAPH = 200;
    private static final Words VIEWERS = Words.of("addresses.viewers");
    private static final Pattern PAGE = Pattern.compile("[-_]\\d{1,2}\\.s?html?$");
    private static final Pattern PAGE_NUMBER = Pattern.compile("[-_]\\d{1,2}$");

    private static final int MAX_STYLE = 200;

    private Pictures() {}

    static @Nullable Image read(Page page, int node) {
        Tree tree = page.tree();
        if (isSmall(tree.attr(node, Attr.WIDTH)) || isSmall(tree.attr(node, Attr.HEIGHT))) {
            return null;
        }
        double ratio = ratio(tree, node);
        var reference = ratio > 0 && ratio < STRIP ? null : address(page, node);
        if (reference == null) {
            return null;
        }
        var lower = reference.toLowerCase(Locale.ROOT);
        URI uri = PictureAddress.isSign(lower) || hasBadSize(lower) ? null : page.resolve(reference);
        if (uri == null) {
            return null;
        }
        var alt = tree.attr(node, Attr.ALT);
        var description = alt == null ? "" : Spaces.clean(alt);
        boolean isSign = description.length() <= MAX_SIGN && SIGNS.has(description.toLowerCase(Locale.ROOT));
        var image = sized(Image.of(uri).withAlt(description), tree, node, ratio);
        // A photograph on a button is shown in full by it.
        return isSign || isOnButton(tree, node) && !isPhotograph(image) ? null : image;
    }

    /** With the size that the markup states, for displaying it or, beside its ratio, of the file. */
    private static Image sized(Image image, Tree tree, int node, double ratio) {
        int fileWidth = ratio == 0 ? 0 : pixels(tree.attr(node, Attr.DATA_W));
        int width = fileWidth > 0 ? fileWidth : width(tree, node);
        int height = fileWidth > 0 ? (int) Math.round(fileWidth * ratio) : length(tree, node, Attr.HEIGHT, "height:");
        var wide = isSide(width) ? image.withWidth(width) : image;
        return isSide(height) ? wide.withHeight(height) : wide;
    }

    private static boolean isSide(int pixels) {
        return pixels > 0 && pixels <= MAX_SIDE;
    }

    private static boolean isOnButton(Tree tree, int node) {
        return tree.climb(tree.parent(node), 0, 2, n -> tree.tag(n) == Tag.BUTTON) > 0;
    }

    /** Whether a picture is of a kind that photographs have, and not as small as a portrait. */
    static boolean isPhotograph(Image image) {
        var address = image.url().toString().toLowerCase(Locale.ROOT);
        if (DRAWINGS.in(address)) {
            return false;
        }
        var size = PictureSize.in(address);
        return size == null || size.smallerSide() >= MIN_PHOTOGRAPH;
    }

    /** Whether a picture is a link to another document, and not to itself in full size. */
    static boolean leadsAway(Page page, int node) {
        int link = page.linkAround(node);
        var uri = link < 0 ? null : page.link(link);
        if (uri == null || uri.getRawPath() == null) {
            return false;
        }
        boolean isViewer =
                namesViewer(uri.getRawPath()) || namesViewer(uri.getRawQuery()) || namesViewer(uri.getRawFragment());
        return !isViewer && !PAGE.matcher(uri.getRawPath()).find() && !isOwn(page, uri);
    }

    private static boolean namesViewer(@Nullable String part) {
        return part != null && VIEWERS.in(part.toLowerCase(Locale.ROOT));
    }

    /** The height of a picture by its width, as some systems state it; 0 where it is not known. */
    static double ratio(Tree tree, int node) {
        var ratio = tree.attr(node, Attr.DATA_RATIO);
        return ratio == null || !RATIO.matcher(ratio).matches() ? 0 : Double.parseDouble(ratio);
    }

    /** The address of a picture as it is written, or {@code null}. */
    static @Nullable String address(Page page, int node) {
        var tree = page.tree();
        var src = tree.attr(node, Attr.SRC);
        if (src != null && isStated(page, src)) {
            return src;
        }
        for (int i = 0; i < LAZY_NUMBERS.length; i++) {
            int number = LAZY_NUMBERS[i];
            var value = number == Attr.OTHER ? tree.attr(node, LAZY.get(i)) : tree.attr(node, number);
            if (value != null && isAddress(value)) {
                return value;
            }
        }
        if (src != null && isAddress(src)) {
            return src;
        }
        var set = set(tree, node);
        return set != null ? set : ofPicture(tree, node);
    }

    /** One of the sources beside an {@code img} in {@code picture}. */
    private static @Nullable String ofPicture(Tree tree, int node) {
        int picture = tree.parent(node);
        int child = tree.tag(picture) == Tag.PICTURE ? tree.firstChild(picture) : -1;
        String set = null;
        for (; child >= 0 && set == null; child = tree.nextSibling(child)) {
            set = set(tree, child);
        }
        return set;
    }

    private static @Nullable String set(Tree tree, int node) {
        var set = tree.attr(node, Attr.SRCSET);
        set = set == null ? tree.attr(node, "data-srcset") : set;
        return set == null || set.length() > MAX_ADDRESS * MAX_CANDIDATES ? null : largest(set);
    }

    /** Whether it is the picture that the head of the page names. */
    private static boolean isStated(Page page, String src) {
        var stated = page.meta().first("og:image");
        return stated != null && stated.value().equals(src) && isAddress(src);
    }

    /** Whether it may be an address; one with a place for a script to fill, {@code 7_${format}.jpg}, is none yet. */
    private static boolean isAddress(String value) {
        return value.length() > 4
                && value.length() <= MAX_ADDRESS
                && value.indexOf('{') < 0
                && !value.startsWith("data:")
                && (value.indexOf('/') >= 0 || value.indexOf('.') > 0);
    }

    /** The candidate of a srcset with the greatest width or density. */
    private static @Nullable String largest(String srcset) {
        String best = null;
        double bestSize = -1;
        for (var candidate : srcset.split(",\\s+|,(?=https?:)")) {
            var parts = candidate.strip().split("\\s+");
            double size = 1;
            if (parts.length > 1 && parts[1].length() > 1) {
                try {
                    size = Double.parseDouble(parts[1].substring(0, parts[1].length() - 1));
                } catch (NumberFormatException e) {
                    size = 1;
                }
            }
            if (size > bestSize && isAddress(parts[0])) {
                best = parts[0];
                bestSize = size;
            }
        }
        return best;
    }

    /** Another page of the same article, or the article. */
    private static boolean isOwn(Page page, URI uri) {
        var own = page.given();
        if (own == null || own.getRawPath() == null || !Objects.equals(own.getHost(), uri.getHost())) {
            return false;
        }
        var path = own.getRawPath();
        int dot = path.lastIndexOf('.');
        var stem = dot > path.lastIndexOf('/') ? path.substring(0, dot) : path;
        return path.length() > 1
                && uri.getRawPath().startsWith(PAGE_NUMBER.matcher(stem).replaceFirst(""));
    }

    /** Whether the size in a file's name is that of an icon or a banner. */
    private static boolean hasBadSize(String name) {
        var size = PictureSize.in(name);
        int min = size == null ? 0 : size.smallerSide();
        return size != null && min > 0 && (min < MIN_SIDE || size.largerSide() > min * BANNER);
    }

    private static boolean isSmall(@Nullable String pixels) {
        int value = pixels(pixels);
        return value > 0 && value < MIN_SIDE;
    }

    /** The width that attributes state, or 0. */
    static int width(Tree tree, int node) {
        return length(tree, node, Attr.WIDTH, "width:");
    }

    private static int length(Tree tree, int node, int attr, String property) {
        int length = pixels(tree.attr(node, attr));
        var style = length > 0 ? null : tree.attr(node, Attr.STYLE);
        return style == null || style.length() > MAX_STYLE ? length : PictureSize.styled(style, property);
    }

    /** Whether attributes state the size of a banner. */
    static boolean isBanner(Tree tree, int node) {
        int width = pixels(tree.attr(node, Attr.WIDTH));
        int height = width > 0 ? pixels(tree.attr(node, Attr.HEIGHT)) : 0;
        return height > 0 && width > height * BANNER;
    }

    /** A length in pixels, or 0. */
    private static int pixels(@Nullable String pixels) {
        if (pixels == null || pixels.endsWith("%")) {
            return 0;
        }
        int value = 0;
        int i = 0;
        while (i < pixels.length() && i < 6 && Character.digit(pixels.charAt(i), 10) >= 0) {
            value = value * 10 + Character.digit(pixels.charAt(i++), 10);
        }
        return value;
    }
}
