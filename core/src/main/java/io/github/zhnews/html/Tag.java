// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/** The elements known to the tree, as small numbers, and what the HTML standard says of each. */
public final class Tag {
    // Kinds of node that are no elements come first.
    private static final String[] NAMES = ("#root #text #other"
                    + " html head body title meta link base script style noscript template p div section article"
                    + " main header footer nav aside address blockquote center details dialog dir fieldset"
                    + " figcaption figure hgroup menu search summary ul ol dl dt dd li h1 h2 h3 h4 h5 h6 pre"
                    + " listing form hr br wbr img table caption colgroup col thead tbody tfoot tr td th a b big"
                    + " code em font i nobr s small strike strong tt u span label cite q sub sup time mark ins"
                    + " del abbr kbd samp var bdo ruby rt rp input button select option optgroup textarea iframe"
                    + " frame frameset noframes noembed embed object param applet marquee video audio source"
                    + " track picture canvas area map svg math xmp plaintext image keygen bgsound")
            .split(" ");

    /** The node above all others. */
    public static final int ROOT = 0;
    /** Text. */
    public static final int TEXT = 1;
    /** An element whose name is not in the table. */
    public static final int OTHER = 2;

    private static final NameTable TABLE = new NameTable(OTHER, NAMES);

    public static final int HTML = of("html");
    public static final int HEAD = of("head");
    public static final int BODY = of("body");
    public static final int TITLE = of("title");
    public static final int META = of("meta");
    public static final int LINK = of("link");
    public static final int BASE = of("base");
    public static final int SCRIPT = of("script");
    public static final int STYLE = of("style");
    public static final int NOSCRIPT = of("noscript");
    public static final int TEMPLATE = of("template");
    public static final int P = of("p");
    public static final int DIV = of("div");
    public static final int ARTICLE = of("article");
    public static final int FOOTER = of("footer");
    public static final int NAV = of("nav");
    public static final int MAIN = of("main");
    public static final int ASIDE = of("aside");
    public static final int BLOCKQUOTE = of("blockquote");
    public static final int FIGURE = of("figure");
    public static final int PICTURE = of("picture");
    public static final int FIGCAPTION = of("figcaption");
    public static final int UL = of("ul");
    public static final int OL = of("ol");
    public static final int CENTER = of("center");
    public static final int DL = of("dl");
    public static final int DT = of("dt");
    public static final int DD = of("dd");
    public static final int LI = of("li");
    public static final int H1 = of("h1");
    public static final int H2 = of("h2");
    public static final int H4 = of("h4");
    public static final int H6 = of("h6");
    public static final int PRE = of("pre");
    public static final int FORM = of("form");
    public static final int BR = of("br");
    public static final int IMG = of("img");
    public static final int IMAGE = of("image");
    public static final int TABLE_TAG = of("table");
    public static final int CAPTION = of("caption");
    public static final int COLGROUP = of("colgroup");
    public static final int COL = of("col");
    public static final int THEAD = of("thead");
    public static final int TBODY = of("tbody");
    public static final int TFOOT = of("tfoot");
    public static final int TR = of("tr");
    public static final int TD = of("td");
    public static final int TH = of("th");
    public static final int A = of("a");
    public static final int B = of("b");
    public static final int CODE = of("code");
    public static final int EM = of("em");
    public static final int I = of("i");
    public static final int SMALL = of("small");
    public static final int FONT = of("font");
    public static final int STRONG = of("strong");
    public static final int SPAN = of("span");
    public static final int SUB = of("sub");
    public static final int SUP = of("sup");
    public static final int TIME = of("time");
    public static final int RT = of("rt");
    public static final int RP = of("rp");
    public static final int INPUT = of("input");
    public static final int BUTTON = of("button");
    public static final int SELECT = of("select");
    public static final int OPTION = of("option");
    public static final int OPTGROUP = of("optgroup");
    public static final int TEXTAREA = of("textarea");
    public static final int IFRAME = of("iframe");
    public static final int EMBED = of("embed");
    public static final int VIDEO = of("video");
    public static final int SOURCE = of("source");
    public static final int SVG = of("svg");
    public static final int MATH = of("math");
    public static final int PLAINTEXT = of("plaintext");

    /** How many numbers are in use. */
    static final int COUNT = NAMES.length;

    private static final int[] FLAGS = new int[COUNT];

    static final int VOID =
            flag(0, "meta link base br hr wbr img input col frame embed param source track area keygen bgsound");
    /** Its content is characters up to its own end tag. */
    static final int RAW = flag(1, "script style title textarea iframe noframes noembed xmp plaintext");

    private static final String PARAGRAPHS =
            "p div section article main header footer nav aside address blockquote center details dialog dir fieldset figcaption"
                    + " figure hgroup menu search summary ul ol dl dt dd li h1 h2 h3 h4 h5 h6 pre listing form hr table ";

    /** Starts a line of its own: text before and after it is not one sentence. */
    static final int BLOCK = flag(2, PARAGRAPHS + "html body caption thead tbody tfoot tr td th frameset");
    /** An open {@code p} ends before it. */
    static final int CLOSES_P = flag(3, PARAGRAPHS + "xmp plaintext");

    private static final String SCOPES = "#root html table td th caption marquee object applet template ";
    /** An end tag of another element does not reach past it. */
    static final int SCOPE = flag(4, SCOPES);
    /** An implied end of {@code p} and {@code button} does not reach past it. */
    static final int BUTTON_SCOPE = flag(5, SCOPES + "button");
    /** An end tag of {@code li} does not reach past it. */
    static final int LIST_SCOPE = flag(6, SCOPES + "ol ul");
    /** An end tag of a table or of its parts does not reach past it. */
    static final int TABLE_SCOPE = flag(7, "#root html table template");

    private static final String SPECIALS =
            "#root applet area article aside base bgsound blockquote body br button caption center col colgroup dd details"
                    + " dir dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header"
                    + " hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes"
                    + " noscript object ol param plaintext pre script search section select source style summary table tbody"
                    + " td template textarea tfoot th thead title tr track ul wbr xmp ";
    /** An implied end of {@code li}, {@code dd} and {@code dt} does not reach past it. */
    static final int ITEM_SCOPE = flag(8, SPECIALS);
    /** "Special" in the standard: stops the search of an inline end tag. */
    static final int SPECIAL = flag(9, SPECIALS + "address div p");
    /** Ended where the element around it ends. */
    static final int IMPLIED_END = flag(10, "dd dt li optgroup option p rp rt");
    /** May stand in {@code head}. */
    static final int IN_HEAD = flag(11, "title meta link base script style noscript template bgsound noframes");

    static final int HEADING = flag(12, "h1 h2 h3 h4 h5 h6");
    /** Part of a table's frame: tbody, tr, td … */
    static final int TABLE_PART = flag(13, "caption colgroup col thead tbody tfoot tr td th");
    /** An end tag of it works from within a block, too. */
    static final int FORMATTING = flag(14, "a b big code em font i nobr s small strike strong tt u");
    /** Its text is never part of a page's text: controls, drawings, fallbacks. */
    static final int UNREAD = flag(
            15, "head script style noscript template select textarea button svg math canvas object iframe audio video");

    private Tag() {}

    public static int of(String name) {
        return TABLE.id(name);
    }

    /** The number of the name {@code s[from..to)} with the given {@linkplain NameTable#append letters}. */
    static int of(long letters, char[] s, int from, int to) {
        return TABLE.id(letters, s, from, to);
    }

    public static String name(int tag) {
        return TABLE.name(tag);
    }

    /** Whether an element starts and ends a line of text. */
    public static boolean isBlock(int tag) {
        return is(tag, BLOCK);
    }

    /** Whether an element's text is no part of the page's text: scripts, form controls, drawings. */
    public static boolean isUnread(int tag) {
        return is(tag, UNREAD);
    }

    /** Whether an element is one of {@code h1} to {@code h6}. */
    public static boolean isHeading(int tag) {
        return is(tag, HEADING);
    }

    /** Whether an element may name the page, its properties or its parts: headings and what may stand in {@code head}. */
    public static boolean isOfHeadOrHeading(int tag) {
        return is(tag, IN_HEAD | HEADING);
    }

    static boolean is(int tag, int flag) {
        return (FLAGS[tag] & flag) != 0;
    }

    /** A flag with a bit of its own, which the named elements have. */
    private static int flag(int bit, String names) {
        for (var name : names.split(" ")) {
            FLAGS[of(name)] |= 1 << bit;
        }
        return 1 << bit;
    }
}
