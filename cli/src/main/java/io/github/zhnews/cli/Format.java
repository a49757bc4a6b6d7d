package io.github.zhnews.cli;

import io.github.zhnews.model.Article;

/** How results are written. */
enum Format {
    /** An indented object for one page, an array of them for several. */
    JSON("[\n", ",\n", "\n]\n"),
    /** An object a line. */
    JSONL("", "", ""),
    /** Headline, empty line, text; several pages each under a line with the file's name. */
    TEXT("", "\n", ""),
    /** Several pages are separated by a thematic break. */
    MARKDOWN("", "\n---\n\n", ""),
    /** One {@code article} element for each page. */
    HTML("", "", "");

    private final String opening;
    private final String separator;
    private final String closing;

    Format(String opening, String separator, String closing) {
        this.opening = opening;
        this.separator = separator;
        this.closing = closing;
    }

    /** What stands before the first of several pages. */
    String opening() {
        return opening;
    }

    /** What stands between two pages. */
    String separator() {
        return separator;
    }

    /** What stands after the last of several pages. */
    String closing() {
        return closing;
    }

    boolean isJson() {
        return this == JSON || this == JSONL;
    }

    /** Writes one article; for the formats that are not JSON. */
    String document(String name, Article article, boolean several) {
        return switch (this) {
            case TEXT -> text(name, article, several);
            case MARKDOWN -> article.toMarkdown();
            case HTML -> article.toHtml();
            case JSON, JSONL -> throw new IllegalStateException("JSON is written by JsonRecord");
        };
    }

    private static String text(String name, Article article, boolean several) {
        var out = new StringBuilder();
        if (several) {
            out.append("==> ").append(Characters.line(name)).append(" <==\n");
        }
        if (!article.title().isEmpty()) {
            out.append(article.title()).append("\n\n");
        }
        var text = article.text();
        return out.append(text).append(text.isEmpty() ? "" : "\n").toString();
    }
}
