// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.Locale;

/** What became of a line of a page, and why. */
public enum Reason {
    /** A paragraph of the text. */
    PARAGRAPH("a paragraph of the text"),
    /** A subheading. */
    HEADING("a subheading"),
    /** An item of a list. */
    LIST("an item of a list"),
    /** A quote. */
    QUOTE("quoted text that the page sets off"),
    /** A cell or the caption of a table. */
    TABLE("a part of a table"),
    /** Code. */
    CODE("a line of code"),
    /** A caption. */
    CAPTION("the caption of the picture before it"),
    /** A line of the text without a part of it. */
    CUT("a line of the text; a part of it was cut off, such as the link at its end that leads away"),
    /** A line of what is no article. */
    NO_ARTICLE("the page is no article, so its text is nobody's"),
    /** What a portal's layout leaves out or lets end the text. */
    RULE("the portal's layout says that it is no text"),
    /** What readers do not see. */
    HIDDEN("the markup hides it"),
    /** A part of an element that is named so. */
    SECTION("in an element named as navigation, comments, recommendations, sharing …"),
    /** Links. */
    LINKS("nothing but links"),
    /** What stands above the text. */
    HEAD("above the first sentence: headline, dateline bar"),
    /** What stands behind the line that ended the text. */
    TAIL("among what ends the text"),
    /** What stands twice. */
    REPEATED("the text says it again"),
    /** Names of writers. */
    BYLINE("says only who wrote and edited the text"),
    /** Names of editors. */
    EDITOR("names the editors (责任编辑)"),
    /** Another headline. */
    ORIGINAL_TITLE("tells the original headline (原标题)"),
    /** The medium that the article is taken from. */
    SOURCE("tells where the text was printed first (来源)"),
    /** Promotion. */
    PROMOTION("calls to follow, download, scan or share"),
    /** A disclaimer. */
    DISCLAIMER("a disclaimer (免责声明)"),
    /** Who has the rights. */
    COPYRIGHT("a note of copyright (版权声明)"),
    /** The foot of the site. */
    SITE("the foot of the site"),
    /** The head of a list of other articles. */
    RELATED("leads over to other articles (相关阅读)"),
    /** The numbers of an article's pages. */
    PAGER("leads to other pages of the article"),
    /** Tools for readers. */
    TOOLS("printing, font size and the like"),
    /** An invitation to log in. */
    LOGIN("an invitation to log in"),
    /** The headline, outside of the text's element. */
    HEADLINE("displays the headline"),
    /** The bar below a headline, outside of the text's element. */
    DATELINE("a bar of time, source and tools"),
    /** A sentence outside of the text's element. */
    SENTENCE("reads as a sentence, but not in the element chosen"),
    /** Any other line outside of the text's element. */
    LABEL("too short for a sentence");

    private final String meaning;

    Reason(String meaning) {
        this.meaning = meaning;
    }

    /** {@return the reason's short name, such as {@code promotion} or {@code original-title}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return the reason in words, a part of a sentence in English} */
    public String meaning() {
        return meaning;
    }

    /** {@return whether the line went into one of the article's blocks, in whole or part} */
    public boolean isText() {
        return compareTo(CUT) <= 0;
    }
}
