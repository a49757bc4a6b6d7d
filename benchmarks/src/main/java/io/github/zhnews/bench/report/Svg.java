// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.report;

import io.github.zhnews.bench.peer.Peers;
import java.util.Locale;
import java.util.regex.Pattern;

/** Pieces of SVG and HTML. */
final class Svg {
    /** Controls, marks of direction and halves of characters, which XML may not have or readers do not see. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\uFFFE\uFFFF]");

    private final StringBuilder content = new StringBuilder();

    /** Adds a piece; numbers in it are written with a point. */
    Svg add(String template, Object... values) {
        content.append(String.format(Locale.ROOT, template, values)).append('\n');
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return add("<line x1='%.1f' y1='%.1f' x2='%.1f' y2='%.1f' class='%s'/>", x1, y1, x2, y2, style);
    }

    Svg text(double x, double y, String anchor, String style, String text) {
        return add("<text x='%.1f' y='%.1f' text-anchor='%s' class='%s'>%s</text>", x, y, anchor, style, escaped(text));
    }

    /** The whole picture, as wide as the page. */
    String picture(double width, double height, String label) {
        return "<svg viewBox='0 0 %.0f %.0f' role='img' aria-label='%s'>\n".formatted(width, height, escaped(label))
                + content + "</svg>\n";
    }

    /** The class that gives an extractor its colour. */
    static String colour(String extractor) {
        return switch (extractor) {
            case Peers.ZHNEWS -> "own";
            case Peers.ZHNEWS_NO_RULES -> "own-soft";
            default -> "peer";
        };
    }

    static String escaped(String text) {
        return UNSEEN.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;")
                .replace("\"", "&quot;");
    }
}
