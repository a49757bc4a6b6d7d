// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews parse}. */
@Command(
        name = "parse",
        description = {
            "Reads the articles of saved pages.",
            "One file is written as an indented JSON object; several files or a folder as one JSON object a line, in the"
                    + " order of the arguments and of the paths in a folder. Of several, a line on standard error sums up"
                    + " at the end."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was parsed",
            "1:a page could not be read or parsed (its record has \"error\"), or the output could not be written",
            "2:the command was used wrongly, or a folder has no pages",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews parse --url https://news.example/2025/0212/1.html page.html",
            "  zhnews parse --format markdown page.html -o page.md",
            "  zhnews parse --urls urls.tsv site/ -o site.jsonl",
            "  zhnews parse --format csv site/ -o site.csv",
            "  zhnews parse crawl/*.warc.gz -o articles.parquet",
            "  zhnews parse --resume crawl/*.warc.gz -o crawl.jsonl.zst",
            "  zhnews parse --at 2025-02-12T09:30 site/ | jq -r .publishedAt",
            "  curl -s https://news.example/2025/0212/1.html | zhnews parse --format text -"
        })
final class ParseCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "Pages: a file, a folder (all *.html, *.htm, *.shtml and *.xhtml in it and below, and archives), or -"
                            + " for standard input. Files are read as bytes; the parser finds the character set. They may be packed"
                            + " by gzip (*.html.gz in folders). Archives are *.warc files, whose HTML pages are read, and *.jsonl files of"
                            + " objects with html (text) or base64 (bytes), and maybe url, contentType and savedAt; both also as .gz and"
                            + " .zst. Lines of JSON are not looked for in folders. A damaged record is told of, and written to"
                            + " FILE.rejects.jsonl beside the output.")
    private List<String> arguments = List.of();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "json, jsonl, text, markdown, html, tei, csv or parquet. Several pages: json is an array, text has a line"
                            + " \"==> FILE <==\" above each page, markdown a thematic break between two, html an article"
                            + " element for each, tei a teiCorpus. csv is a table with a row for each page: all values but the text."
                            + " parquet is a table with a row for each page and all values, for -o. Default: parquet where the name of"
                            + " the output ends so, else json for one page, jsonl for several.")
    private @Nullable Format format;

    @Option(
            names = "--text",
            description =
                    "The inputs are the plain text of whole pages, a line a block (*.txt in folders). Standard input"
                            + " without markup is taken for such a text anyway.")
    private boolean text;

    @Option(
            names = "--page",
            description =
                    "Add what stands around the article: comments, broadcasts, share prices, lists of other articles;"
                            + " the securities in the text; and how far the article is whole (json and jsonl).")
    private boolean page;

    @Option(
            names = "--metadata",
            description = "Only headline, times, source, writers and what else is told beside the text, in about 0.6 of"
                    + " the time (json and jsonl).")
    private boolean metadata;

    @Option(names = "--report", description = "Add warnings and how the character set was found (json and jsonl).")
    private boolean report;

    @Mixin
    private final ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private final BatchOptions batch = new BatchOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ParseCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        var pages = sources.pages(arguments, text);
        // Only what can be looked at and left as it was tells whether it is an archive.
        var in = text ? standardInput : new BufferedInputStream(standardInput);
        boolean several = SourceOptions.areSeveral(arguments) || PageSource.isArchive(pages.get(0), in);
        if (metadata && (page || report)) {
            throw new Misuse(spec, "--metadata and " + (page ? "--page" : "--report") + " exclude each other");
        }
        var style =
                format != null ? format : output.isParquet() ? Format.PARQUET : several ? Format.JSONL : Format.JSON;
        if ((page || metadata) && !style.isJson()) {
            throw new Misuse(spec, (page ? "--page" : "--metadata") + " is for json and jsonl");
        }
        batch.check(output, style);
        var parser = parserOptions.parser();
        var content = new ParsedContent(
                parser, sources.contentType(), style, several, text, extent(), parserOptions.isTimed(), report);
        var renderer = new Renderer(content, in, parserOptions.maxBytes(), style, several);
        var err = Objects.requireNonNull(spec, "spec").commandLine().getErr();
        return new PageRun(renderer, output, batch, standardOutput, err).exitCode(pages, several);
    }

    private ParsedContent.Extent extent() {
        return page
                ? ParsedContent.Extent.PAGE
                : metadata ? ParsedContent.Extent.METADATA : ParsedContent.Extent.ARTICLE;
    }
}
