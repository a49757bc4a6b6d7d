package io.github.zhnews.cli;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the short names of reasons mean, and which of them are worth a look where they stand outside of the text. */
final class Reasons {
    private static final Map<String, String> MEANINGS = Map.ofEntries(
            Map.entry("paragraph", "a paragraph of the text"),
            Map.entry("heading", "a subheading"),
            Map.entry("list", "an item of a list"),
            Map.entry("quote", "quoted text that the page sets off"),
            Map.entry("table", "a cell of a table"),
            Map.entry("code", "a line of code"),
            Map.entry("caption", "the caption of the picture before it"),
            Map.entry("cut", "a paragraph; the link at its end that leads away was cut off"),
            Map.entry("text", "a part of a paragraph or table"),
            Map.entry("no article", "the page is no article, so its text is nobody's"),
            Map.entry("rule", "the portal's layout says that it is no text"),
            Map.entry("hidden", "the markup hides it"),
            Map.entry("section", "in an element named as navigation, comments, recommendations, sharing …"),
            Map.entry("links", "nothing but links"),
            Map.entry("head", "above the first sentence: headline, dateline bar"),
            Map.entry("tail", "among what ends the text"),
            Map.entry("repeated", "the text says it again"),
            Map.entry("byline", "says only who wrote and edited the text"),
            Map.entry("editor", "names the editors (责任编辑)"),
            Map.entry("original-title", "tells the original headline (原标题)"),
            Map.entry("source", "tells where the text was printed first (来源)"),
            Map.entry("promotion", "calls to follow, download, scan or share"),
            Map.entry("disclaimer", "a disclaimer (免责声明)"),
            Map.entry("copyright", "a note of copyright (版权声明)"),
            Map.entry("site", "the foot of the site"),
            Map.entry("related", "leads over to other articles (相关阅读)"),
            Map.entry("pager", "leads to other pages of the article"),
            Map.entry("tools", "printing, font size and the like"),
            Map.entry("login", "an invitation to log in"),
            Map.entry("headline", "displays the headline"),
            Map.entry("dateline", "a bar of time, source and tools"),
            Map.entry("sentence", "reads as a sentence, but not in the element chosen"),
            Map.entry("label", "too short for a sentence"));

    private static final Set<String> DULL = Set.of(
            "links",
            "label",
            "section",
            "tools",
            "login",
            "promotion",
            "site",
            "related",
            "pager",
            "copyright",
            "tail");

    private Reasons() {}

    /** A short name in words. */
    static String meaning(String reason) {
        return Objects.requireNonNullElse(MEANINGS.get(reason), reason);
    }

    /** Whether nobody wonders that such a line is outside of the text. */
    static boolean isDull(String reason) {
        return DULL.contains(reason);
    }

    /** Whether such a line is worth a look wherever it stands. */
    static boolean isText(String reason) {
        return reason.equals("headline") || reason.equals("sentence");
    }
}
