// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

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

/** The command {@code zhnews list}. */
@Command(
        name = "list",
        description = {
            "Lists the articles that saved index pages link to.",
            "Each has its headline, its address and, where the page shows them, its time and summary. JSON also has the"
                    + " address of the list's next page, and what the articles' addresses have in common."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was read, whether it lists articles or not",
            "1:a page could not be read (its record has \"error\"), or the output could not be written",
            "2:the command was used wrongly, or a folder has no pages",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews list --url https://news.example/ index.html",
            "  zhnews list --at 2025-02-12T09:30 --format text index.html | cut -f 1"
        })
final class ListCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Pages: a file, a folder (all *.html, *.htm, *.shtml and *.xhtml in it and below), or - for"
                    + " standard input. They may be packed by gzip.")
    private List<String> arguments = List.of();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonl (an object for each page) or text (a line for each article: address, time and"
                    + " headline, with tabs between them). Default: json for one page, jsonl for several.")
    private @Nullable Format format;

    @Mixin
    private final ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ListCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        if (format != null && !format.isJson() && format != Format.TEXT) {
            throw new Misuse(spec, "lists are written as json, jsonl or text");
        }
        var pages = sources.pages(arguments, false);
        boolean several = SourceOptions.areSeveral(arguments);
        var style = format != null ? format : several ? Format.JSONL : Format.JSON;
        var content = new ListContent(parserOptions.parser(), sources.contentType(), style);
        var renderer = new Renderer(content, standardInput, parserOptions.maxBytes(), style, several && style.isJson());
        var err = Objects.requireNonNull(spec, "spec").commandLine().getErr();
        return new PageRun(renderer, output, new BatchOptions(), standardOutput, err).exitCode(pages, several);
    }
}
