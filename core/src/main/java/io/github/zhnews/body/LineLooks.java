package io.github.zhnews.body;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.page.Lines;
import java.util.Locale;

/** How a line is set, as far as its markup says: centred, small, tinted, slanted, bold, large. */
final class LineLooks {
    static final int CENTRED = 1;
    static final int SMALL = 2;
    static final int TINTED = 4;
    static final int SLANTED = 8;
    static final int BOLD = 16;
    static final int LARGE = 32;
    /** What marks a heading: it may change within the line. */
    private static final int OF_HEADINGS = BOLD | LARGE;

    /** How many elements around a line's block may say how it is set. */
    private static final int MAX_AROUND = 2;
    /** The size in CSS pixels below which letters are small. */
    private static final double SMALL_SIZE = 14.9;
    /** The size from which they are large. */
    private static final double LARGE_SIZE = 17.9;
    /** Pixels in a point. */
    private static final double POINT = 4 / 3.0;
    /** Pixels in an em, where nothing else is said. */
    private static final double EM = 16;
    /** The most of red, green or blue in what is no plain text's black. */
    private static final int DARKEST_TINT = 90;

    private final Tree tree;
    private final Lines lines;
    private final int container;

    LineLooks(Tree tree, Lines lines, int container) {
        this.tree = tree;
        this.lines = lines;
        this.container = container;
    }

    /** The ways in which a line is set, as a whole or at least at its beginning. */
    int of(int line) {
        int looks = 0;
        int around = 0;
        int node = tree.parent(lines.firstNode(line));
        for (int i = 0; i < Lines.MAX_CLIMB && node > container && around <= MAX_AROUND; i++) {
            int own = byTag(tree.tag(node)) | byAttributes(node);
            looks |= tree.end(node) >= lines.endNode(line) ? own : own & OF_HEADINGS;
            around += Tag.isBlock(tree.tag(node)) ? 1 : 0;
            node = tree.parent(node);
        }
        return looks;
    }

    private static int byTag(int tag) {
        if (tag == Tag.STRONG || tag == Tag.B || Tag.isHeading(tag)) {
            return BOLD;
        }
        if (tag == Tag.EM || tag == Tag.I) {
            return SLANTED;
        }
        return tag == Tag.CENTER ? CENTRED : tag == Tag.SMALL ? SMALL : 0;
    }

    private int byAttributes(int node) {
        int looks = tree.attrContains(node, Attr.ALIGN, "center") || tree.attrContains(node, Attr.ALIGN, "middle")
                ? CENTRED
                : 0;
        var style = tree.attr(node, Attr.STYLE);
        if (style == null || style.length() > 2000) {
            return looks;
        }
        return looks | byStyle(style);
    }

    private static int byStyle(String style) {
        int looks = 0;
        boolean isSized = false;
        boolean isColoured = false;
        int end = -1;
        while (end < style.length()) {
            int from = end + 1;
            end = style.indexOf(';', from);
            end = end < 0 ? style.length() : end;
            int colon = style.indexOf(':', from);
            if (colon < 0 || colon > end) {
                continue;
            }
            int name = behindBlanks(style, from);
            int value = behindBlanks(style, colon + 1);
            if (says(style, name, "text-align", colon)) {
                looks |= style.regionMatches(true, value, "center", 0, 6) ? CENTRED : 0;
            } else if (says(style, name, "font-style", colon)) {
                looks |= style.regionMatches(true, value, "italic", 0, 6) ? SLANTED : 0;
            } else if (says(style, name, "font-weight", colon)) {
                looks |= style.regionMatches(true, value, "bold", 0, 4) || style.startsWith("7", value) ? BOLD : 0;
            } else if (!isSized && says(style, name, "font-size", colon)) {
                isSized = true;
                double size = size(plain(style, colon + 1, end));
                looks |= size < SMALL_SIZE ? SMALL : size > LARGE_SIZE ? LARGE : 0;
            } else if (!isColoured && says(style, name, "color", colon)) {
                isColoured = true;
                looks |= isTinted(plain(style, colon + 1, end)) ? TINTED : 0;
            }
        }
        return looks;
    }

    private static int behindBlanks(String style, int from) {
        int i = from;
        while (i < style.length() && style.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** Whether a declaration is one of a property: styles are long, and nothing is copied of what tells no looks. */
    private static boolean says(String style, int name, String property, int colon) {
        int end = name + property.length();
        return end <= colon
                && style.regionMatches(true, name, property, 0, property.length())
                && behindBlanks(style, end) == colon;
    }

    private static String plain(String style, int from, int end) {
        return style.substring(from, end).toLowerCase(Locale.ROOT).replace(" ", "");
    }

    /** A size in pixels, that of plain text where it is given otherwise. */
    private static double size(String size) {
        int unit = 0;
        while (unit < size.length() && (Character.isDigit(size.charAt(unit)) || size.charAt(unit) == '.')) {
            unit++;
        }
        double number;
        try {
            number = Double.parseDouble(size.substring(0, unit));
        } catch (NumberFormatException e) {
            return size.startsWith("small") ? 0 : EM;
        }
        return switch (size.substring(unit)) {
            case "px" -> number;
            case "pt" -> number * POINT;
            case "em", "rem" -> number * EM;
            default -> EM;
        };
    }

    /** Whether a colour is another than that of plain text. */
    private static boolean isTinted(String color) {
        if (color.startsWith("#")) {
            int digits = color.length() - 1;
            return digits == 3
                    ? isTinted(part(color, 1, 2) * 17, part(color, 2, 3) * 17, part(color, 3, 4) * 17)
                    : digits == 6 && isTinted(part(color, 1, 3), part(color, 3, 5), part(color, 5, 7));
        }
        if (!color.startsWith("rgb(") || !color.endsWith(")")) {
            return color.equals("gray") || color.equals("grey") || color.equals("darkgray");
        }
        var parts = color.substring(4, color.length() - 1).split(",", 4);
        try {
            return parts.length == 3
                    && isTinted(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static int part(String color, int from, int to) {
        try {
            return Integer.parseInt(color.substring(from, to), 16);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isTinted(int red, int green, int blue) {
        return Math.max(red, Math.max(green, blue)) >= DARKEST_TINT;
    }
}
