// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Extraction;

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
    HTML("", "", ""),
    /** A {@code TEI} document; several pages are those of a {@code teiCorpus}. */
    TEI("""
            <teiCorpus xmlns="http://www.tei-c.org/ns/1.0">
            <teiHeader><fileDesc><titleStmt><title>zhnews</title></titleStmt>
            <publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc></teiHeader>
            """, "", "</teiCorpus>\n"),
    /** A row for each page, without its text, below a row of names. */
    CSV("", "", ""),
    /** A table with a row for each page; a row is no text. */
    PARQUET("", "", "");

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
        return this == CSV ? CsvRecord.header() : opening;
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

    /** A record or document as it is written by itself. */
    String alone(String text) {
        return switch (this) {
            case JSON, JSONL -> text + "\n";
            case CSV -> opening() + text;
            case TEXT, MARKDOWN, HTML, TEI, PARQUET -> text;
        };
    }

    /** A record or document as it is written with others, between which {@link #separator} stands. */
    String amongOthers(String text) {
        return this == JSONL ? text + "\n" : text;
    }

    /**
     * The record or document of an article.
     *
     * @param several whether the output holds more than this one
     * @param report whether JSON holds warnings and how the bytes were decoded
     */
    String document(String name, Extraction extraction, boolean several, boolean report) {
        return switch (this) {
            case JSON, JSONL -> JsonRecord.of(name, extraction, report, this == JSON);
            case TEXT -> text(name, extraction.article(), several);
            case MARKDOWN -> extraction.article().toMarkdown();
            case HTML -> extraction.article().toHtml();
            case TEI -> extraction.article().toTei();
            case CSV -> CsvRecord.of(name, extraction);
            case PARQUET -> "";
        };
    }

    /** The record of a page that failed; empty where the format has no place for that. */
    String failure(String name, String error) {
        return switch (this) {
            case JSON, JSONL -> JsonRecord.ofError(name, error, this == JSON);
            case CSV -> CsvRecord.ofError(name, error);
            case TEXT, MARKDOWN, HTML, TEI, PARQUET -> "";
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
