// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limits;
import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A page as parallel arrays: one entry a node, in document order, so that the subtree of node {@code i} is the range
 * {@code i} to {@link #end(int) end(i)}. Strings are made only when asked for.
 *
 * <p>All text of the page stands in one array, {@link #chars()}, with references replaced; a subtree's text is one range of
 * it. Counts are kept as running totals, so that a subtree's count is one subtraction.
 *
 * <p>A tree belongs to the thread that parses; its arrays are used again for the next page.
 */
public final class Tree {
    /** What a comment begins with in which a system of newspapers and authorities keeps the properties of a page. */
    static final String PROPERTIES = "enpproperty";

    /** A node and its attributes take so many characters of a long page, and mostly more. */
    private static final int CHARS_OF_A_NODE = 16;

    /** So many characters behind a text may be looked at. */
    static final int AHEAD = 2;

    /** The characters that there is room for at first. */
    private static final int FIRST_TEXT = 8192;

    private static final String DISPLAY = "display:";
    /** For each ASCII character its place in that property, or -1. */
    private static final byte[] DISPLAY_PLACES = new byte[128];

    static {
        for (char c = 0; c < DISPLAY_PLACES.length; c++) {
            DISPLAY_PLACES[c] = (byte) DISPLAY.indexOf(NameTable.lower(c));
        }
    }

    char[] source = new char[0];
    int sourceLength;
    char[] text = new char[0];
    int textLength;
    int propertiesFrom;
    int propertiesTo;

    int size;
    short[] tag = new short[0];
    int[] parent = new int[0];
    int[] end = new int[0];
    int[] textStart = new int[0];
    int[] open = new int[0];
    int[] contentStart = new int[0];
    int[] contentEnd = new int[0];
    int[] letters = new int[0];
    int[] linkLetters = new int[0];
    int[] stops = new int[0];
    int[] attrs = new int[0];

    final Attributes attributes = new Attributes();
    private final TreeIndex index = new TreeIndex(this);
    private Budget budget = Budget.of(Limits.defaults(), 0);

    Tree() {}

    void clear(int sourceChars, Budget newBudget) {
        budget = newBudget;
        if (source.length < sourceChars) {
            source = new char[sourceChars];
        }
        sourceLength = 0;
        textLength = 0;
        propertiesFrom = 0;
        propertiesTo = 0;
        size = 0;
        attributes.truncate(0);
        index.clear();
        if (tag.length == 0) {
            growText();
            growNodes();
        }
    }

    /** Room for more text behind what is written: on most pages text is a tenth of the source. */
    char[] growText() {
        text = Arrays.copyOf(text, Math.max(FIRST_TEXT, text.length * 2));
        return text;
    }

    /** Room for one more node and for the totals behind the last one. */
    void growNodes() {
        int n = Math.max(1024, tag.length * 2);
        tag = Arrays.copyOf(tag, n);
        parent = Arrays.copyOf(parent, n);
        end = Arrays.copyOf(end, n);
        textStart = Arrays.copyOf(textStart, n);
        open = Arrays.copyOf(open, n);
        contentStart = Arrays.copyOf(contentStart, n);
        contentEnd = Arrays.copyOf(contentEnd, n);
        letters = Arrays.copyOf(letters, n);
        linkLetters = Arrays.copyOf(linkLetters, n);
        stops = Arrays.copyOf(stops, n);
        attrs = Arrays.copyOf(attrs, n);
    }

    /** Whether the arrays are small enough to be kept for the next page. */
    boolean isKeepable(int maxChars) {
        return source.length <= maxChars
                && text.length <= maxChars / 2
                && tag.length <= maxChars / CHARS_OF_A_NODE
                && attributes.capacity() <= maxChars / CHARS_OF_A_NODE
                && index.capacity() <= maxChars / CHARS_OF_A_NODE;
    }

    public Budget budget() {
        return budget;
    }

    /** The number of nodes, at least 1: the root. */
    public int size() {
        return size;
    }

    /** What a node is: one of the numbers of {@link Tag}. */
    public int tag(int node) {
        return tag[node];
    }

    /** The node around a node, or -1 for the root. */
    public int parent(int node) {
        return parent[node];
    }

    /** The end of a subtree, exclusive, which is also the node that follows it. */
    public int end(int node) {
        return end[node];
    }

    /** The first node within a node, or -1. */
    public int firstChild(int node) {
        return node + 1 < end[node] ? node + 1 : -1;
    }

    /** The next node with the same parent, or -1. */
    public int nextSibling(int node) {
        int p = parent[node];
        return p >= 0 && end[node] < end[p] ? end[node] : -1;
    }

    /** Whether a node lies within another or is it. */
    public boolean isWithin(int node, int ancestor) {
        return node >= ancestor && node < end[ancestor];
    }

    /**
     * The nearest of a node and the elements around it of which something holds, or -1.
     *
     * @param top an element around the node, which is not looked at any more
     * @param levels how many elements are looked at
     */
    public int climb(int node, int top, int levels, IntPredicate holds) {
        int n = node;
        for (int i = 0; i < levels && n > top; i++, n = parent[n]) {
            if (holds.test(n)) {
                return n;
            }
        }
        return -1;
    }

    /**
     * The text of the whole page as it displays: of a run of spaces within a text one space is left unless it stands in
     * {@code pre}, of characters that display nothing none; see {@link #textFrom(int)}.
     */
    public char[] chars() {
        return text;
    }

    /** Whether the page displays some words; no copy of its text is made. */
    public boolean says(String words) {
        int last = textLength - words.length();
        char first = words.isEmpty() ? 0 : words.charAt(0);
        for (int i = 0; i <= last; i++) {
            if (text[i] == first && isAt(words, i)) {
                return true;
            }
        }
        return words.isEmpty();
    }

    private boolean isAt(String words, int at) {
        int i = 1;
        while (i < words.length() && text[at + i] == words.charAt(i)) {
            i++;
        }
        return i == words.length();
    }

    public int textFrom(int node) {
        return textStart[node];
    }

    public int textTo(int node) {
        return textStart[end[node]];
    }

    /** How many letters (Chinese characters, Latin letters, digits …) a reader sees in a subtree. */
    public int letters(int node) {
        return lettersBetween(node, end[node]);
    }

    /** How many of its letters stand in links. */
    public int linkLetters(int node) {
        return linkLettersBetween(node, end[node]);
    }

    /** How many stops (，。！？；： and their kin) stand in a subtree outside of links. */
    public int stops(int node) {
        return stopsBetween(node, end[node]);
    }

    public int lettersBetween(int first, int endNode) {
        return letters[endNode] - letters[first];
    }

    public int linkLettersBetween(int first, int endNode) {
        return linkLetters[endNode] - linkLetters[first];
    }

    public int stopsBetween(int first, int endNode) {
        return stops[endNode] - stops[first];
    }

    /** The characters of the page's source between which a comment states properties: {@code <date>…</date>}. */
    public int propertiesFrom() {
        return propertiesFrom;
    }

    public int propertiesTo() {
        return propertiesTo;
    }

    /** An attribute's value, by one of the numbers of {@link Attr}, not {@link Attr#OTHER}. */
    public @Nullable String attr(int node, int attr) {
        int a = attrIndex(node, attr);
        return a < 0 ? null : value(a);
    }

    /** Where an attribute's value starts in {@link #source()}, with its references as they are written, or 0 where there is none. */
    public int attrFrom(int node, int attr) {
        int a = attrIndex(node, attr);
        return a < 0 ? 0 : attributes.valueStart(a);
    }

    /** Where an attribute's value ends in {@link #source()}, exclusive, or 0 where there is none. */
    public int attrTo(int node, int attr) {
        int a = attrIndex(node, attr);
        return a < 0 ? 0 : attributes.valueEnd(a);
    }

    public boolean hasAttr(int node, int attr) {
        return attrIndex(node, attr) >= 0;
    }

    public @Nullable String attr(int node, String name) {
        int a = attrIndex(node, name);
        return a < 0 ? null : value(a);
    }

    /** Whether an attribute's value contains a word, without regard to case. Only the beginning of a very long one is looked at. */
    public boolean attrContains(int node, int attr, String lowerCase) {
        int a = attrIndex(node, attr);
        return a >= 0 && NameTable.contains(lowerCase, source, attributes.valueStart(a), attributes.wordsEnd(a));
    }

    /** Whether an element's own markup hides it. */
    public boolean isHidden(int node) {
        int style = attrIndex(node, Attr.STYLE);
        return hasAttr(node, Attr.HIDDEN)
                || style >= 0 && hides(attributes.valueStart(style), attributes.wordsEnd(style));
    }

    /** The letters of the property are all different: a look at every eighth character meets each place where it may stand. */
    private boolean hides(int from, int to) {
        for (int i = from + DISPLAY.length() - 1; i < to; i += DISPLAY.length()) {
            int letter = source[i] < DISPLAY_PLACES.length ? DISPLAY_PLACES[source[i]] : -1;
            int property = i - letter;
            if (letter >= 0 && property >= from && NameTable.startsWith(DISPLAY, source, property, to)) {
                int value = property + DISPLAY.length();
                value += value < to && source[value] == ' ' ? 1 : 0;
                if (NameTable.startsWith("none", source, value, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the class or the id of an element is among some names. */
    public boolean isNamed(int node, NameSet names) {
        return isNamed(node, Attr.CLASS, names) || isNamed(node, Attr.ID, names);
    }

    private boolean isNamed(int node, int attr, NameSet names) {
        int a = attrIndex(node, attr);
        int from = a < 0 ? 0 : attributes.valueStart(a);
        // What a program numbered, {1F3A…-AD98-…}, names nothing.
        return a >= 0 && source[from] != '{' && names.meets(source, from, attributes.wordsEnd(a));
    }

    /** The characters between the tags of an element whose content is no markup, such as {@code script} and {@code title}. */
    public String raw(int node) {
        if (tag[node] == Tag.TITLE || tag[node] == Tag.TEXTAREA) {
            return References.decode(source, contentStart[node], contentEnd[node], false);
        }
        return new String(source, contentStart[node], contentEnd[node] - contentStart[node]);
    }

    /** The page as it was read: the array itself, not to be changed, valid until the tree is used again. */
    public char[] source() {
        return source;
    }

    /** Where the content of an element starts in {@link #source()}. */
    public int rawFrom(int node) {
        return contentStart[node];
    }

    /** Where the content of an element ends in {@link #source()}, exclusive. */
    public int rawTo(int node) {
        return contentEnd[node];
    }

    /** Finds elements by id, class and place. */
    TreeIndex index() {
        return index;
    }

    /** The name of an element in lower case. */
    String name(int node) {
        if (tag[node] != Tag.OTHER) {
            return Tag.name(tag[node]);
        }
        var name = new StringBuilder();
        for (int i = open[node] + 1; !CharClass.endsName(source[i]); i++) {
            name.append(NameTable.lower(source[i]));
        }
        return name.toString();
    }

    /** Whether an element whose name is not in the table has a name. */
    boolean hasName(int node, String lowerCase) {
        int from = open[node] + 1;
        return NameTable.startsWith(lowerCase, source, from, sourceLength - 1)
                && CharClass.endsName(source[from + lowerCase.length()]);
    }

    /** Whether an element has the name that stands at {@code source[from..to)}, without regard to case. */
    boolean hasName(int node, int from, int to) {
        int name = open[node] + 1;
        for (int i = from; i < to; i++) {
            if (NameTable.lower(source[name + i - from]) != NameTable.lower(source[i])) {
                return false;
            }
        }
        return CharClass.endsName(source[name + to - from]);
    }

    /** The place of an attribute in {@link #attributes}, or -1. */
    int attrIndex(int node, int attr) {
        return attributes.find(attrs[node], attrs[node + 1], attr);
    }

    /** The place of an attribute in {@link #attributes}, or -1. */
    int attrIndex(int node, String name) {
        if (attrs[node] == attrs[node + 1]) {
            return -1;
        }
        int known = Attr.of(name);
        return known != Attr.OTHER
                ? attrIndex(node, known)
                : attributes.find(attrs[node], attrs[node + 1], name, source);
    }

    private String value(int a) {
        return References.decode(source, attributes.valueStart(a), attributes.valueEnd(a), true);
    }
}
