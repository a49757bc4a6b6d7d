package io.github.zhnews.html;

import io.github.zhnews.model.PageLimitException;

/**
 * Builds a {@link Tree} from tags and text by the rules of the HTML standard that real pages need: implied and optional tags,
 * scopes, nested tables, one {@code html}, {@code head} and {@code body}, content after their end tags.
 *
 * <p>Where it differs from the standard, because each node is appended once and never moved:
 *
 * <ul>
 *   <li>misnested inline elements are closed, not split and reopened (no adoption agency); whether text counts as a link's is
 *       told by the last {@code <a>} and {@code </a>};
 *   <li>content that stands in a table outside of its cells stays where it is in the text instead of moving before the table;
 *   <li>{@code </form>} closes a form only where it is the innermost element;
 *   <li>comments, document types and white space between blocks leave no nodes;
 *   <li>what is nested deeper than {@value #MAX_DEPTH} elements becomes siblings at that depth, as in jsoup.
 * </ul>
 */
public final class TreeBuilder {
    /** The depth of elements beyond which children become siblings. */
    static final int MAX_DEPTH = 512;

    private final Tree tree = new Tree();
    private final int[] stack = new int[MAX_DEPTH + 2];
    private final int[] openCount = new int[Tag.COUNT];
    private final int maxChars;
    private final int maxNodes;
    private int depth;
    /** Where in the page the tag or text being read starts: what it closes implicitly ends here. */
    private int at;
    /** The first attribute of the tag being read: an element implied by it must not take them. */
    private int firstAttr;
    private int html;
    private int head;
    private int body;
    private int unread;
    private int foreign;
    private boolean inLink;
    private boolean afterBreak;
    private int letters;
    private int linkLetters;
    private int stops;

    /**
     * A builder that can be used for one page after another.
     *
     * @param maxChars how many characters a page may have
     * @param maxNodes how many nodes a page may have
     */
    public TreeBuilder(int maxChars, int maxNodes) {
        this.maxChars = maxChars;
        this.maxNodes = maxNodes;
    }

    /**
     * Reads a page.
     *
     * @param page its HTML, or any other text
     * @return the tree, valid until this builder is used again
     * @throws PageLimitException if the page has too many characters or nodes
     */
    public Tree build(String page) {
        if (page.length() > maxChars) {
            throw new PageLimitException("characters", page.length(), maxChars);
        }
        start(page.length());
        page.getChars(0, page.length(), tree.source, 0);
        new Tokenizer(tree, this).run();
        return finish();
    }

    /**
     * Whether the buffers are small enough to be worth keeping.
     *
     * @param chars the size in characters above which they are not
     * @return whether to use this builder again
     */
    public boolean isKeepable(int chars) {
        return tree.isKeepable(chars);
    }

    void start(int chars) {
        tree.clear(chars);
        java.util.Arrays.fill(openCount, 0);
        depth = 0;
        html = head = body = -1;
        unread = foreign = 0;
        letters = linkLetters = stops = 0;
        inLink = false;
        afterBreak = true;
        push(node(Tag.ROOT, 0, 0, 0), Tag.ROOT);
    }

    Tree finish() {
        at = tree.sourceLength;
        closeTo(0);
        totals(tree.size);
        tree.textStart[tree.size] = tree.textLength;
        tree.attrs[tree.size] = tree.attrCount;
        return tree;
    }

    // ---- what the tokenizer tells

    boolean isAfterBreak() {
        return afterBreak;
    }

    boolean isForeign() {
        return foreign > 0;
    }

    void attribute(int name, int nameStart, int valueStart, int valueEnd) {
        int a = tree.attrCount++;
        if (a == tree.attrName.length) {
            tree.growAttrs();
        }
        tree.attrName[a] = (byte) name;
        tree.attrNameStart[a] = nameStart;
        tree.valueStart[a] = valueStart;
        tree.valueEnd[a] = valueEnd;
    }

    void beforeText(int from, boolean blank) {
        at = from;
        firstAttr = tree.attrCount;
        if (!blank) {
            ensureBody();
        }
    }

    void text(int from, int to, int textEnd, int newLetters, int newStops) {
        int n = node(Tag.TEXT, from, from, tree.attrCount);
        tree.contentEnd[n] = to;
        tree.end[n] = n + 1;
        if (unread == 0) {
            tree.textLength = textEnd;
            letters += newLetters;
            if (inLink) {
                linkLetters += newLetters;
            } else {
                stops += newStops;
            }
        }
        afterBreak = false;
    }

    /** The content of the raw element just opened ends at {@code end}. */
    void rawText(int end) {
        at = end;
        pop();
    }

    /** Returns whether a node was made; if not, its attributes are forgotten. */
    boolean startTag(int given, int lt, int contentStart, int attributesFrom, boolean selfClosing) {
        at = lt;
        firstAttr = attributesFrom;
        if (foreign > 0 && endsForeign(given)) {
            closeForeign();
        }
        int tag = given == Tag.IMAGE && foreign == 0 ? Tag.IMG : given;
        if (!prepare(tag)) {
            return false;
        }
        while (depth >= MAX_DEPTH) {
            pop();
        }
        int n = node(tag, lt, contentStart, firstAttr);
        if (tag == Tag.HTML) {
            html = n;
        } else if (tag == Tag.HEAD) {
            head = n;
        } else if (tag == Tag.BODY) {
            body = n;
        } else if (tag == Tag.A) {
            inLink = hasHref();
        }
        if (Tag.isBlock(tag) || tag == Tag.BR) {
            afterBreak = true;
        }
        boolean childless = Tag.is(tag, Tag.VOID)
                || selfClosing && foreign > 0
                || tag == Tag.FORM && Tag.is(tree.tag[top()], Tag.TABLE_PART) && !isCell(tree.tag[top()]);
        if (childless) {
            tree.end[n] = n + 1;
            tree.contentEnd[n] = contentStart;
            return true;
        }
        push(n, tag);
        return true;
    }

    void endTag(int tag, int nameStart, int nameEnd, int lt, int after) {
        at = lt;
        if (tag == Tag.BR) {
            startTag(Tag.BR, lt, after, tree.attrCount, false);
            return;
        }
        if (tag == Tag.A) {
            inLink = false;
        }
        if (Tag.isBlock(tag)) {
            afterBreak = true;
        }
        if (tag == Tag.HTML || tag == Tag.BODY || Tag.is(tag, Tag.VOID) || tag != Tag.OTHER && openCount[tag] == 0) {
            if (!(Tag.is(tag, Tag.HEADING) && headingOpen())) {
                return;
            }
        }
        if (tag == Tag.FORM) {
            closeImplied();
            if (tree.tag[stack[depth - 1]] == Tag.FORM) {
                pop();
            }
            return;
        }
        int found = find(tag, nameStart, nameEnd);
        if (found > 0) {
            closeTo(found);
        }
    }

    private boolean hasHref() {
        for (int a = firstAttr; a < tree.attrCount; a++) {
            if (tree.attrName[a] == Attr.HREF) {
                return true;
            }
        }
        return false;
    }

    // ---- the standard's rules

    /** Closes what a start tag ends; answers whether its element may be opened at all. */
    private boolean prepare(int tag) {
        if (tag == Tag.HTML) {
            return html < 0 && tree.size == 1;
        }
        if (tag == Tag.HEAD) {
            return head < 0 && body < 0;
        }
        if (tag == Tag.BODY) {
            if (body >= 0) {
                return false;
            }
            closeHead();
            return true;
        }
        if (openCount[Tag.SELECT] > 0 && !isSelectPart(tag)) {
            if (!Tag.is(tag, Tag.TABLE_PART) && tag != Tag.TABLE_TAG && tag != Tag.INPUT && tag != Tag.TEXTAREA) {
                return tag == Tag.SCRIPT || tag == Tag.TEMPLATE;
            }
            closeTo(findOpen(Tag.SELECT));
        }
        if (foreign > 0) {
            return true;
        }
        if (!Tag.is(tag, Tag.IN_HEAD)) {
            ensureBody();
        }
        if (Tag.is(tag, Tag.TABLE_PART)) {
            return prepareTablePart(tag);
        }
        if (tag == Tag.TABLE_TAG && isTableFrame(tree.tag[top()])) {
            closeTo(findOpen(Tag.TABLE_TAG));
        }
        if (Tag.is(tag, Tag.CLOSES_P)) {
            closeP();
        }
        if (tag == Tag.LI || tag == Tag.DD || tag == Tag.DT) {
            closeItem(tag);
            closeP();
        } else if (tag == Tag.P) {
            closeP();
        } else if (Tag.is(tag, Tag.HEADING)) {
            if (Tag.is(tree.tag[top()], Tag.HEADING)) {
                pop();
            }
        } else if (tag == Tag.OPTION || tag == Tag.OPTGROUP) {
            closeOption(tag);
        } else if (tag == Tag.A) {
            closeInline(Tag.A);
        } else if (tag == Tag.BUTTON && openCount[Tag.BUTTON] > 0) {
            int open = find(Tag.BUTTON, 0, 0);
            if (open > 0) {
                closeTo(open);
            }
        } else if (tag == Tag.RT || tag == Tag.RP) {
            closeInline(Tag.RT);
            closeInline(Tag.RP);
        }
        return true;
    }

    /** HTML that stands in a drawing ends the drawing: it was left open. */
    private static boolean endsForeign(int tag) {
        return Tag.isBlock(tag)
                || tag == Tag.SPAN
                || tag == Tag.IMG
                || tag == Tag.BR
                || Tag.is(tag, Tag.FORMATTING) && tag != Tag.A && tag != Tag.FONT;
    }

    private void closeForeign() {
        while (foreign > 0) {
            pop();
        }
    }

    private static boolean isSelectPart(int tag) {
        return tag == Tag.OPTION || tag == Tag.OPTGROUP || tag == Tag.SELECT;
    }

    /** Opens {@code body} before content that can't stand in {@code head}. */
    private void ensureBody() {
        if (body >= 0) {
            return;
        }
        closeHead();
        body = node(Tag.BODY, at, at, firstAttr);
        push(body, Tag.BODY);
        afterBreak = true;
    }

    private void closeHead() {
        while (depth > 1 && stack[depth - 1] != html) {
            pop();
        }
    }

    private boolean prepareTablePart(int tag) {
        int table = findOpen(Tag.TABLE_TAG);
        if (table < 0) {
            return false;
        }
        int keep = table;
        for (int d = table + 1; d < depth; d++) {
            int open = tree.tag[stack[d]];
            boolean holds = tag == Tag.COL
                    ? open == Tag.COLGROUP
                    : tag == Tag.TR ? isSection(open) : tag != Tag.CAPTION && isCell(tag) && (isSection(open) || open == Tag.TR);
            if (!holds) {
                break;
            }
            keep = d;
        }
        closeTo(keep + 1);
        return true;
    }

    private static boolean isSection(int tag) {
        return tag == Tag.TBODY || tag == Tag.THEAD || tag == Tag.TFOOT;
    }

    private static boolean isCell(int tag) {
        return tag == Tag.TD || tag == Tag.TH || tag == Tag.CAPTION;
    }

    private static boolean isTableFrame(int tag) {
        return tag == Tag.TABLE_TAG || tag == Tag.TR || isSection(tag);
    }

    private void closeP() {
        if (openCount[Tag.P] == 0) {
            return;
        }
        for (int d = depth - 1; d > 0; d--) {
            int open = tree.tag[stack[d]];
            if (open == Tag.P) {
                closeTo(d);
                return;
            }
            if (Tag.is(open, Tag.SCOPE) || open == Tag.BUTTON) {
                return;
            }
        }
    }

    private void closeItem(int tag) {
        if (openCount[Tag.LI] + openCount[Tag.DD] + openCount[Tag.DT] == 0) {
            return;
        }
        for (int d = depth - 1; d > 0; d--) {
            int open = tree.tag[stack[d]];
            if (tag == Tag.LI ? open == Tag.LI : open == Tag.DD || open == Tag.DT) {
                closeTo(d);
                return;
            }
            if (Tag.is(open, Tag.SPECIAL) && open != Tag.ADDRESS && open != Tag.DIV && open != Tag.P) {
                return;
            }
        }
    }

    private void closeOption(int tag) {
        if (tree.tag[top()] == Tag.OPTION) {
            pop();
        }
        if (tag == Tag.OPTGROUP && tree.tag[top()] == Tag.OPTGROUP) {
            pop();
        }
    }

    /** Closes an inline element unless a block has been opened within it. */
    private void closeInline(int tag) {
        if (openCount[tag] == 0) {
            return;
        }
        for (int d = depth - 1; d > 0; d--) {
            int open = tree.tag[stack[d]];
            if (open == tag) {
                closeTo(d);
                return;
            }
            if (Tag.is(open, Tag.SPECIAL)) {
                return;
            }
        }
    }

    private void closeImplied() {
        while (depth > 1) {
            int open = tree.tag[top()];
            if (open != Tag.P && open != Tag.LI && open != Tag.DD && open != Tag.DT && open != Tag.OPTION) {
                return;
            }
            pop();
        }
    }

    private boolean headingOpen() {
        return openCount[Tag.H1] + openCount[Tag.H2] + openCount[Tag.H3] + openCount[Tag.H4] + openCount[Tag.H5]
                        + openCount[Tag.H6]
                > 0;
    }

    /** The place in the stack of the element that an end tag closes, or -1 where it closes none. */
    private int find(int tag, int nameStart, int nameEnd) {
        boolean heading = Tag.is(tag, Tag.HEADING);
        boolean inline = !Tag.isBlock(tag) && !Tag.is(tag, Tag.SPECIAL);
        boolean tablePart = Tag.is(tag, Tag.TABLE_PART) || tag == Tag.TABLE_TAG;
        for (int d = depth - 1; d > 0; d--) {
            int node = stack[d];
            int open = tree.tag[node];
            if (open == tag && (tag != Tag.OTHER || sameName(node, nameStart, nameEnd))
                    || heading && Tag.is(open, Tag.HEADING)) {
                return d;
            }
            boolean stops = inline
                    ? Tag.is(open, Tag.SPECIAL)
                    : tablePart ? open == Tag.TABLE_TAG : Tag.is(open, Tag.SCOPE) || tag == Tag.LI && isList(open);
            if (stops) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isList(int tag) {
        return tag == Tag.UL || tag == Tag.OL;
    }

    private boolean sameName(int node, int nameStart, int nameEnd) {
        int at = tree.open[node] + 1;
        int length = nameEnd - nameStart;
        for (int k = 0; k < length; k++) {
            if (NameTable.lower(tree.source[at + k]) != NameTable.lower(tree.source[nameStart + k])) {
                return false;
            }
        }
        char next = tree.source[at + length];
        return next == '>' || next == '/' || CharClass.isTagSpace(next);
    }

    private int findOpen(int tag) {
        if (openCount[tag] == 0) {
            return -1;
        }
        int d = depth - 1;
        while (tree.tag[stack[d]] != tag) {
            d--;
        }
        return d;
    }

    // ---- nodes and the stack of open ones

    private int top() {
        return stack[depth - 1];
    }

    private int node(int tag, int open, int contentStart, int firstAttr) {
        int n = tree.size;
        if (n >= maxNodes) {
            throw new PageLimitException("nodes", n + 1, maxNodes);
        }
        tree.size = n + 1;
        if (tree.size == tree.tag.length) {
            tree.growNodes();
        }
        tree.tag[n] = (short) tag;
        tree.parent[n] = depth == 0 ? -1 : stack[depth - 1];
        tree.textStart[n] = tree.textLength;
        tree.open[n] = open;
        tree.contentStart[n] = contentStart;
        tree.attrs[n] = firstAttr;
        totals(n);
        return n;
    }

    private void totals(int n) {
        tree.letters[n] = letters;
        tree.linkLetters[n] = linkLetters;
        tree.stops[n] = stops;
    }

    private void push(int node, int tag) {
        stack[depth++] = node;
        openCount[tag]++;
        if (Tag.isUnread(tag)) {
            unread++;
        }
        if (tag == Tag.SVG || tag == Tag.MATH) {
            foreign++;
        }
    }

    private void pop() {
        int n = stack[--depth];
        int tag = tree.tag[n];
        tree.end[n] = tree.size;
        tree.contentEnd[n] = at;
        openCount[tag]--;
        if (Tag.isUnread(tag)) {
            unread--;
        }
        if (tag == Tag.SVG || tag == Tag.MATH) {
            foreign--;
        } else if (tag == Tag.A) {
            inLink = false;
        }
    }

    private void closeTo(int target) {
        while (depth > target) {
            pop();
        }
    }
}
