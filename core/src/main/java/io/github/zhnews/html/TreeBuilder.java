// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import org.jspecify.annotations.Nullable;

/**
 * Builds a {@link Tree} from tags and text by the rules of the HTML standard that real pages need: implied and optional tags,
 * scopes, nested tables, one {@code html}, {@code head} and {@code body}, content after their end tags.
 *
 * <p>Where it differs from the standard, mostly because each node is appended once and never moved:
 *
 * <ul>
 *   <li>an inline element that ends within a block opened in it ends with that block; it is not split, and one that was left
 *       open is not opened again in the next block (no adoption agency); whether text counts as a link's is told by the last
 *       {@code <a>} and {@code </a>};
 *   <li>content that stands in a table outside of its cells stays where it is in the text instead of moving before the table;
 *   <li>what stands in {@code noscript} in the head stays there until the head ends, whatever it is;
 *   <li>attributes of a second {@code html} or {@code body} are dropped, and framesets are no different from other elements;
 *   <li>a {@code title} or {@code textarea} that is never closed ends at the next start tag, and a comment in a script that is
 *       never closed does not hide the script's end tag;
 *   <li>a drawing ({@code svg}, {@code math}) ends where HTML starts, also within a {@code foreignObject};
 *   <li>comments, document types and white space between blocks leave no nodes, nor do the letters of a script, style, title
 *       or other raw text, which {@link Tree#raw(int)} gives;
 *   <li>what is nested deeper than {@link Limits#depth()} elements becomes siblings at that depth, as in jsoup.
 * </ul>
 */
public final class TreeBuilder {
    private final TreeWriter out;
    private final Tree tree;
    private final Limits limits;
    private final PageFrame frame;
    private boolean quirks;
    private boolean inForm;

    /** A builder that can be used for one page after another. */
    public TreeBuilder(Limits limits) {
        this.limits = limits;
        out = new TreeWriter(limits);
        tree = out.tree;
        frame = new PageFrame(out);
    }

    /**
     * Reads a page.
     *
     * @throws PageLimitException if the page has too many characters or nodes
     */
    public Tree build(String page) {
        return start(page.length()).markup(page).finish();
    }

    /**
     * Reads a page as far as its text reaches; of what stands behind that only the scripts, which tell of the article wherever they
     * stand.
     *
     * @throws PageLimitException if the page has too many characters or nodes
     */
    public Tree buildToTextEnd(String page) {
        return start(page.length()).markup(page, new TextEnd()).finish();
    }

    /** Begins a page that is put together of pieces, which have no more than so many characters together. */
    public TreeBuilder start(int chars) {
        return start(chars, Budget.of(limits, chars));
    }

    /** Begins a part of a page, which pays of the page's budget. */
    public TreeBuilder start(int chars, Budget budget) {
        out.checkLength(chars);
        out.start(chars, budget);
        frame.clear();
        quirks = true;
        inForm = false;
        return this;
    }

    /** Adds markup. What it leaves open stays open. */
    public TreeBuilder markup(String html) {
        return markup(html, null);
    }

    private TreeBuilder markup(String html, @Nullable TextEnd textEnd) {
        int from = append(html);
        new Tokenizer(html, from, out, this, textEnd).run();
        return this;
    }

    /** Adds a text in which nothing is markup. */
    public TreeBuilder text(String text) {
        out.at(tree.sourceLength, tree.attributes.size());
        out.text(text);
        return this;
    }

    /** Adds the start of an element. */
    public TreeBuilder open(int tag) {
        startTag(tag, tree.sourceLength, tree.sourceLength, tree.attributes.size(), false);
        return this;
    }

    /** Adds the end of an element. */
    public TreeBuilder close(int tag) {
        endTag(tag, tree.sourceLength, tree.sourceLength, tree.sourceLength, tree.sourceLength);
        return this;
    }

    /** Adds a picture. */
    public TreeBuilder image(String url) {
        int firstAttr = tree.attributes.size();
        int from = append(url);
        tree.attributes.add(Attr.SRC, from, from, tree.sourceLength);
        startTag(Tag.IMG, from, tree.sourceLength, firstAttr, false);
        return this;
    }

    /** The page of all that was added. */
    public Tree finish() {
        return out.finish();
    }

    private int append(String piece) {
        int from = tree.sourceLength;
        tree.sourceLength = from + piece.length();
        piece.getChars(0, piece.length(), tree.source, from);
        return from;
    }

    /** Whether the buffers are small enough to be worth keeping. */
    public boolean isKeepable(int chars) {
        return tree.isKeepable(chars);
    }

    // ---- what the tokenizer tells

    /** A document type that is HTML's: the page does not rely on the quirks of old browsers. */
    void standardsMode() {
        quirks &= frame.has(Tag.HTML);
    }

    void beforeText(int from, boolean blank) {
        out.at(from);
        if (!blank) {
            frame.prepareFor(false);
        }
    }

    /** Returns whether an element was made; if not, its attributes are to be forgotten. */
    boolean startTag(int given, int lt, int contentStart, int firstAttr, boolean selfClosing) {
        out.at(lt, firstAttr);
        out.endText();
        while (out.isForeign() && endsForeign(given)) {
            out.close();
        }
        int tag = given == Tag.IMAGE && !out.isForeign() ? Tag.IMG : given;
        if (!out.isForeign() && !prepare(tag)) {
            return false;
        }
        if (Tag.is(tag, Tag.VOID)
                || selfClosing && (out.isForeign() || tag == Tag.SVG || tag == Tag.MATH)
                || tag == Tag.FORM && isTableFrame(out.topTag())) {
            out.leaf(tag, contentStart);
            return true;
        }
        out.open(tag, contentStart);
        return true;
    }

    void endTag(int tag, int nameStart, int nameEnd, int lt, int after) {
        out.at(lt);
        out.endText();
        if (tag == Tag.A) {
            out.endLink();
        }
        if (tag == Tag.BR) {
            startTag(Tag.BR, lt, after, tree.attributes.size(), false);
        } else if (tag == Tag.P) {
            endP(lt, after);
        } else if (tag == Tag.FORM) {
            endForm();
        } else if (Tag.is(tag, Tag.FORMATTING)) {
            out.endInline(out.inScope(tag, Tag.SCOPE));
        } else if (tag != Tag.HTML && tag != Tag.BODY) {
            out.closeFrom(tag == Tag.OTHER ? findNamed(nameStart, nameEnd) : find(tag));
        }
    }

    // ---- start tags

    /** Closes what a start tag ends; answers whether its element may be opened at all. */
    private boolean prepare(int tag) {
        if (tag == Tag.HTML || tag == Tag.HEAD || tag == Tag.BODY) {
            return frame.prepare(tag);
        }
        if (out.has(Tag.SELECT) && !prepareInSelect(tag)) {
            return false;
        }
        frame.prepareFor(Tag.is(tag, Tag.IN_HEAD));
        if (Tag.is(tag, Tag.TABLE_PART)) {
            return prepareTablePart(tag);
        }
        if (tag == Tag.FORM) {
            if (inForm) {
                return false;
            }
            inForm = true;
        }
        if (tag == Tag.TABLE_TAG) {
            out.closeFrom(out.inScope(Tag.TABLE_TAG, Tag.SCOPE)); // no cell is open in it
        }
        if (Tag.is(tag, Tag.CLOSES_P) && !(quirks && tag == Tag.TABLE_TAG)) {
            out.closeFrom(out.inScope(Tag.P, Tag.BUTTON_SCOPE));
        }
        if (tag == Tag.LI) {
            out.closeFrom(out.inScope(Tag.LI, Tag.ITEM_SCOPE));
        } else if (tag == Tag.DD || tag == Tag.DT) {
            out.closeFrom(Math.max(out.inScope(Tag.DD, Tag.ITEM_SCOPE), out.inScope(Tag.DT, Tag.ITEM_SCOPE)));
        } else if (tag == Tag.A) {
            out.endInline(out.inScope(Tag.A, Tag.SCOPE));
        } else if (Tag.is(tag, Tag.HEADING)) {
            if (Tag.is(out.topTag(), Tag.HEADING)) {
                out.close();
            }
        } else if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
            closeOption(tag);
        } else if (tag == Tag.BUTTON) {
            out.closeFrom(out.inScope(Tag.BUTTON, Tag.BUTTON_SCOPE));
        } else if (tag == Tag.RT || tag == Tag.RP) {
            out.closeFrom(Math.max(out.inScope(Tag.RT, Tag.SPECIAL), out.inScope(Tag.RP, Tag.SPECIAL)));
        }
        return true;
    }

    /** In a {@code select} only options are opened; what belongs to a table ends it. */
    private boolean prepareInSelect(int tag) {
        if (tag == Tag.OPTION || tag == Tag.OPTGROUP || tag == Tag.SCRIPT || tag == Tag.TEMPLATE) {
            return true;
        }
        boolean ends = Tag.is(tag, Tag.TABLE_PART)
                || tag == Tag.TABLE_TAG
                || tag == Tag.INPUT
                || tag == Tag.TEXTAREA
                || tag == Tag.SELECT;
        if (ends) {
            out.closeFrom(out.inScope(Tag.SELECT, 0));
        }
        return ends && tag != Tag.SELECT;
    }

    private boolean prepareTablePart(int tag) {
        int table = out.inScope(Tag.TABLE_TAG, Tag.TABLE_SCOPE);
        if (table < 0) {
            return false;
        }
        boolean cell = tag == Tag.TD || tag == Tag.TH;
        boolean inSection = cell || tag == Tag.TR;
        int keep = table + 1;
        int outermost = keep < out.depth ? out.tags[keep] : Tag.ROOT;
        if (inSection && isSection(outermost) || tag == Tag.COL && outermost == Tag.COLGROUP) {
            keep++;
        }
        if (cell && keep < out.depth && out.tags[keep] == Tag.TR) {
            keep++;
        }
        out.closeTo(keep);
        if (inSection && !isSection(out.topTag()) && out.topTag() != Tag.TR) {
            out.openImplied(Tag.TBODY);
        }
        if (cell && out.topTag() != Tag.TR) {
            out.openImplied(Tag.TR);
        }
        if (tag == Tag.COL && out.topTag() != Tag.COLGROUP) {
            out.openImplied(Tag.COLGROUP);
        }
        return true;
    }

    private static boolean isSection(int tag) {
        return tag == Tag.TBODY || tag == Tag.THEAD || tag == Tag.TFOOT;
    }

    private static boolean isTableFrame(int tag) {
        return tag == Tag.TABLE_TAG || tag == Tag.TR || isSection(tag);
    }

    private void closeOption(int tag) {
        if (out.topTag() == Tag.OPTION) {
            out.close();
        }
        if (tag == Tag.OPTGROUP && out.topTag() == Tag.OPTGROUP) {
            out.close();
        }
    }

    /** HTML that stands in a drawing ends the drawing: it was left open. */
    private static boolean endsForeign(int tag) {
        return Tag.isBlock(tag)
                || tag == Tag.SPAN
                || tag == Tag.IMG
                || tag == Tag.BR
                || Tag.is(tag, Tag.FORMATTING) && tag != Tag.A && tag != Tag.FONT;
    }

    // ---- end tags

    /** The place of the element that an end tag closes, or -1 where it closes none. */
    private int find(int tag) {
        if (Tag.is(tag, Tag.HEADING)) {
            int place = -1;
            for (int heading = Tag.H1; heading <= Tag.H6; heading++) {
                place = Math.max(place, out.inScope(heading, Tag.SCOPE));
            }
            return place;
        }
        if (tag == Tag.TEMPLATE || tag == Tag.SELECT) {
            return out.inScope(tag, 0);
        }
        if (Tag.is(tag, Tag.TABLE_PART) || tag == Tag.TABLE_TAG) {
            return out.inScope(tag, Tag.TABLE_SCOPE);
        }
        if (tag == Tag.LI) {
            return out.inScope(tag, Tag.LIST_SCOPE);
        }
        return out.inScope(tag, Tag.isBlock(tag) || Tag.is(tag, Tag.SPECIAL) ? Tag.SCOPE : Tag.SPECIAL);
    }

    /** Like {@link #find} for an element that is known by its name alone. */
    private int findNamed(int nameStart, int nameEnd) {
        if (!out.has(Tag.OTHER)) {
            return -1;
        }
        for (int place = out.depth - 1; !Tag.is(out.tags[place], Tag.SPECIAL); place--) {
            if (out.tags[place] == Tag.OTHER && tree.hasName(out.nodes[place], nameStart, nameEnd)) {
                return place;
            }
        }
        return -1;
    }

    /** An end tag without a start tag is an empty paragraph: it parts lines. */
    private void endP(int lt, int after) {
        int p = out.inScope(Tag.P, Tag.BUTTON_SCOPE);
        if (p > 0) {
            out.closeFrom(p);
        } else if (frame.has(Tag.BODY) && startTag(Tag.P, lt, after, tree.attributes.size(), false)) {
            out.close();
        }
    }

    private void endForm() {
        int form = inForm ? out.inScope(Tag.FORM, Tag.SCOPE) : -1;
        inForm = false;
        if (form < 0) {
            return;
        }
        while (out.depth - 1 > form && Tag.is(out.topTag(), Tag.IMPLIED_END)) {
            out.close();
        }
        if (out.depth - 1 == form) {
            out.close();
        } else {
            out.endLater(form);
        }
    }
}
