// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.NameSet;
import io.github.zhnews.html.Tag;
import io.github.zhnews.html.Tree;
import io.github.zhnews.list.EntryParts.Piece;
import io.github.zhnews.text.Spaces;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headline that a link words. */
public final class Headlines {
    private static final NameSet TITLE = NameSet.of("list-title");
    private static final Pattern BULLET = Pattern.compile("^[\\s·•●○◎■□◆◇▪►▶★☆※→>»|]+|(?<![\\s|>»])[\\s|>»]++$");
    /** The fewest characters of a headline's cut form that tell it from another. */
    private static final int TELLING = 4;

    private static final int MAX_CHARS = 200;

    private final Tree tree;
    private final EntryParts pieces;

    Headlines(Tree tree, EntryParts pieces) {
        this.tree = tree;
        this.pieces = pieces;
    }

    /** How long a text is in Chinese characters: letters of other scripts count half. */
    static int length(String text) {
        int halves = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            halves += Spaces.isHan(c) ? 2 : Character.isLetterOrDigit(c) ? 1 : 0;
        }
        return (halves + 1) / 2;
    }

    /** The piece of a link that is its headline, or {@code null} where the link shows no words. */
    @Nullable
    Piece piece(int link) {
        var all = pieces.of(link, tree.end(link));
        if (all.size() <= 1) {
            return all.isEmpty() ? null : all.get(0);
        }
        Piece best = null;
        for (var piece : all) {
            if (isMarked(piece.node(), link) && length(piece.text()) >= TELLING) {
                return piece;
            }
            if (length(piece.text()) >= 6 && (best == null || length(best.text()) < 6)
                    || best == null && length(piece.text()) > 0) {
                best = piece;
            }
        }
        return best;
    }

    private boolean isMarked(int node, int link) {
        for (int n = tree.parent(node); n > link; n = tree.parent(n)) {
            if (Tag.isHeading(tree.tag(n)) || tree.isNamed(n, TITLE)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a link is or stands in a heading. */
    boolean isHeading(int link) {
        int n = link;
        for (int i = 0; i < 3 && n > 0; i++) {
            if (Tag.isHeading(tree.tag(n))) {
                return true;
            }
            n = tree.parent(n);
        }
        for (int i = link + 1; i < tree.end(link) && i < link + 20; i++) {
            if (Tag.isHeading(tree.tag(i))) {
                return true;
            }
        }
        return false;
    }

    /** The headline as it stands in a link, whole where the link's {@code title} tells what is cut. */
    String whole(int link, String shown) {
        var words = clean(shown);
        var hint = hint(link);
        return words.isEmpty() ? hint : whole(words, hint);
    }

    /** A headline, or what else the page says of its link where that completes it. */
    public static String whole(String words, String hint) {
        var stem = withoutDots(words);
        boolean completes = hint.length() > stem.length() && stem.length() >= TELLING && hint.startsWith(stem);
        return completes ? hint : words;
    }

    /** Whether a headline ends in the dots of one that is cut. */
    static boolean isCut(String title) {
        return withoutDots(title).length() < title.length();
    }

    static String withoutDots(String title) {
        int end = title.length();
        while (end > 0 && ".…⋯ ".indexOf(title.charAt(end - 1)) >= 0) {
            end--;
        }
        return title.substring(0, end);
    }

    private static String clean(String text) {
        return Spaces.clean(BULLET.matcher(text).replaceAll(""));
    }

    /** What the markup says of a link: its {@code title}, or that or the {@code alt} of its picture. */
    private String hint(int link) {
        var title = attr(link, Attr.TITLE);
        for (int i = link + 1; title.isEmpty() && i < tree.end(link) && i < link + 20; i++) {
            if (tree.tag(i) == Tag.IMG) {
                var alt = attr(i, Attr.ALT);
                title = alt.isEmpty() ? attr(i, Attr.TITLE) : alt;
            }
        }
        return title;
    }

    private String attr(int node, int attr) {
        var value = tree.attr(node, attr);
        if (value == null || value.length() > MAX_CHARS) {
            return "";
        }
        int line = value.indexOf('\n');
        return clean(line > 0 ? value.substring(0, line) : value);
    }

    /** The longest of a headline's forms that are not cut, or the longest. */
    static String best(List<String> forms) {
        String best = "";
        for (var form : forms) {
            boolean better = isCut(best) ? !isCut(form) || form.length() > best.length() : best.isEmpty();
            best = better && !form.isEmpty() ? form : best;
        }
        return best;
    }
}
