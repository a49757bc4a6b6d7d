// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Writes random pages of the kind that careless templates and editors leave behind. The same seed gives the same page. */
final class TagSoup {
    private static final String[] BLOCKS = {
        "div",
        "div",
        "p",
        "p",
        "p",
        "ul",
        "ol",
        "li",
        "li",
        "dl",
        "dt",
        "dd",
        "center",
        "blockquote",
        "h1",
        "h2",
        "h3",
        "pre",
        "section",
        "article",
        "header",
        "footer",
        "nav",
        "aside",
        "form",
        "figure",
        "figcaption",
        "address",
        "fieldset",
    };
    private static final String[] INLINE = {
        "a", "b", "font", "span", "em", "strong", "i", "u", "o:p", "x-card", "label", "small"
    };
    private static final String[] LEAVES = {
        "<br>", "<br/>", "</br>", "<img src=a.jpg>", "<hr>", "<input value=x>", "<wbr>", "<image>"
    };
    private static final String[] ISLANDS = {
        "<script>if (a<b) document.write('<p>x</p>')</script>",
        "<script><!-- document.write('<script></script>') --></script>",
        "<SCRIPT type=text/javascript>var a = '</div>';</SCRIPT >",
        "<style>p > a { color: red }</style>",
        "<textarea><p>x</textarea>",
        "<iframe src=x><p>x</iframe>",
        "<select><option>x<option selected>y<optgroup label=z><option>w</select>",
        "<noscript><img src=x>x</noscript>",
        "<svg viewBox='0 0 1 1'><path d=M0/><g><text>x</text></g></svg>",
        "<button type=button>x</button>",
        "<object data=x><param name=y value=z>x</object>",
        "<video src=x controls>x</video>",
        "<!-- x --><!----><!--> <!---> <!-- <p> -- > --!>",
        "<?php echo '<p' ?>",
        "<!ELEMENT br EMPTY>",
        "</ x></>",
    };
    private static final String[] TEXTS = {
        "春风",
        "，又绿江南岸。",
        "据测算 ",
        "2019",
        "&nbsp;&nbsp;",
        "&lt;b&gt;",
        "&#20013;",
        "&#x4E2D",
        "&#150;",
        "&hellip;",
        "&copy 2012",
        "&unknown;",
        "&",
        "& ",
        "&#;",
        "a < b",
        "<3",
        "< p>",
        "\u3000\u3000",
        "\u0000",
        "&notit;",
        "&amp",
        "&ldquo;",
        "\n",
        " ",
        "𠮷",
    };
    private static final String[] ATTRIBUTES = {
        "",
        "",
        "",
        " class=\"a b\"",
        " id=x",
        " href='/a?b=1&copy=2'",
        " style=color:red",
        " CLASS=A class=b",
        " disabled",
        " href=/a/b/",
        " =x",
        " a=\"1\"b='2'",
        " title='a>b'",
        " /",
        " data-x",
        " \"",
        " '=",
        " color = red",
        "\nalign\n=\ncenter",
    };

    private final Random random;
    private final boolean wild;
    private final List<String> pieces = new ArrayList<>();

    private TagSoup(long seed, boolean wild) {
        random = new Random(seed);
        this.wild = wild;
    }

    /** A page whose inline elements are closed where they were opened; whatever else may be wrong with it. */
    static List<String> tidyInline(long seed) {
        return new TagSoup(seed, false).page();
    }

    /** A page in which inline elements overlap blocks and are left open, too. */
    static List<String> wild(long seed) {
        return new TagSoup(seed, true).page();
    }

    /** Leaves out pieces of a page as long as it keeps a property, so that a failure can be read. */
    static String smallest(List<String> pieces, Predicate<String> property) {
        var smallest = new ArrayList<>(pieces);
        for (int i = 0; i < smallest.size(); ) {
            var left = new ArrayList<>(smallest);
            left.remove(i);
            if (property.test(String.join("", left))) {
                smallest = left;
                i = 0;
            } else {
                i++;
            }
        }
        return String.join("", smallest);
    }

    private List<String> page() {
        if (random.nextBoolean()) {
            add("<!DOCTYPE html>\n");
        }
        if (random.nextBoolean()) {
            add("<html" + attributes() + ">");
        }
        if (random.nextBoolean()) {
            add("<head><meta charset=utf-8><title>&lt;x&gt;</title>");
            add("<link rel=x href=y><script src=x></script>");
            if (random.nextBoolean()) {
                add("</head>\n");
            }
        }
        if (random.nextBoolean()) {
            add("<body" + attributes() + ">");
        }
        content(0);
        if (random.nextInt(8) == 0) {
            add(random.nextBoolean() ? "<p" : "<a href=\"x");
        }
        return pieces;
    }

    private void content(int depth) {
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            switch (random.nextInt(depth > 6 ? 6 : 9)) {
                case 0, 1, 2 -> add(text());
                case 3 -> inline(depth);
                case 4 -> add(random.nextInt(3) > 0 ? one(LEAVES) : one(ISLANDS));
                case 5 -> stray();
                case 6 -> table(depth);
                default -> block(depth);
            }
        }
    }

    private void block(int depth) {
        var name = one(BLOCKS);
        if (wild && (name.equals("form") || name.matches("h[1-6]"))) {
            name = "div"; // what they end depends on inline elements that the standard opens again
        }
        add(start(name));
        content(depth + 1);
        if (random.nextInt(3) > 0) {
            add(end(name));
        }
    }

    private void inline(int depth) {
        var name = one(INLINE);
        add(start(name));
        if (wild) {
            content(depth + 1);
            if (random.nextInt(4) > 0) {
                add(end(name));
            }
        } else {
            for (int i = random.nextInt(3); i > 0; i--) {
                add(text());
            }
            if (depth < 9 && random.nextBoolean()) {
                inline(9);
            }
            add(end(name));
        }
    }

    /** Rows and cells with or without their end tags; text stands in cells only, since text beside them moves. */
    private void table(int depth) {
        add(start("table"));
        if (random.nextInt(4) == 0) {
            add("<caption>");
            add(text());
            add("</caption>");
        }
        if (random.nextInt(4) == 0) {
            add("<colgroup><col><col width=1>");
        }
        if (random.nextBoolean()) {
            add("<tbody>");
        }
        for (int rows = 1 + random.nextInt(2); rows > 0; rows--) {
            if (random.nextInt(5) > 0) {
                add(start("tr"));
            }
            for (int cells = 1 + random.nextInt(2); cells > 0; cells--) {
                add(start(random.nextInt(5) > 0 ? "td" : "th"));
                content(depth + 2);
                add(random.nextBoolean() ? "</td>" : "\n");
            }
            add(random.nextBoolean() ? "</tr>" : "");
        }
        add("</table>");
    }

    private void stray() {
        switch (random.nextInt(4)) {
            case 0 -> add(end(one(BLOCKS)));
            case 1 -> add(wild ? end(one(INLINE)) : "</span>");
            case 2 -> add(random.nextBoolean() ? "</body>" : "</html>");
            default -> add(one(ISLANDS));
        }
    }

    private String start(String name) {
        return "<" + (random.nextInt(8) == 0 ? name.toUpperCase(java.util.Locale.ROOT) : name) + attributes() + ">";
    }

    private String end(String name) {
        return "</" + name + (random.nextInt(8) == 0 ? " \n x='>'" : "") + ">";
    }

    private String attributes() {
        return one(ATTRIBUTES);
    }

    private String text() {
        return one(TEXTS) + (random.nextBoolean() ? pieces.size() : "");
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    private void add(String piece) {
        pieces.add(piece);
    }
}
