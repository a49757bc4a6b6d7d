// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/** The attributes that the extractor reads, as small numbers. */
public final class Attr {
    /** The number of every attribute that is not in the table. */
    public static final int OTHER = -1;

    private static final NameTable TABLE = new NameTable(
            OTHER,
            ("id class href src content name property itemprop http-equiv charset type rel style alt"
                            + " title width height datetime lang colspan hidden srcset poster value role itemtype"
                            + " data-src data-original _src real_src data-lazyload data-srcset data-original-src"
                            + " data-url data-lazy-src data-actualsrc original lazy-src data-echo data-link data-mcesrc"
                            + " data-img file zoomfile target data-time data-ptime data-val data-type aria-hidden"
                            + " data-video vid data-vid align data-lazyload-src lay-src data-img-url data-ratio data-w itemscope")
                    .split(" "));

    public static final int ID = of("id");
    public static final int CLASS = of("class");
    public static final int HREF = of("href");
    public static final int SRC = of("src");
    public static final int CONTENT = of("content");
    public static final int NAME = of("name");
    public static final int PROPERTY = of("property");
    public static final int ITEMPROP = of("itemprop");
    public static final int HTTP_EQUIV = of("http-equiv");
    public static final int TYPE = of("type");
    public static final int REL = of("rel");
    public static final int STYLE = of("style");
    public static final int ALT = of("alt");
    public static final int TITLE = of("title");
    public static final int WIDTH = of("width");
    public static final int HEIGHT = of("height");
    public static final int DATETIME = of("datetime");
    public static final int LANG = of("lang");
    public static final int ALIGN = of("align");
    public static final int HIDDEN = of("hidden");
    public static final int SRCSET = of("srcset");
    public static final int POSTER = of("poster");
    public static final int DATA_RATIO = of("data-ratio");
    public static final int DATA_W = of("data-w");
    public static final int ITEMSCOPE = of("itemscope");

    private Attr() {}

    public static int of(String name) {
        return TABLE.id(name);
    }

    /** The number of the name {@code s[from..to)} with the given {@linkplain NameTable#append letters}. */
    static int of(long letters, char[] s, int from, int to) {
        return TABLE.id(letters, s, from, to);
    }
}
