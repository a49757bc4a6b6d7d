// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Extraction;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Finding;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.model.Removed;
import io.github.zhnews.model.Report;
import io.github.zhnews.model.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews merge}. */
@Command(
        name = "merge",
        description = {
            "Joins the saved pages of one article.",
            "They are given in order. What a page repeats of those before it is left out. The JSON has the keys that parse"
                    + " writes; \"file\" is the first page."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the pages were joined",
            "1:a page could not be read or parsed, so nothing was written, or the output could not be written",
            "2:the command was used wrongly",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews merge page.html page_2.html page_3.html -o article.json",
            "  zhnews merge --format markdown --urls urls.tsv page.html page_2.html"
        })
final class MergeCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|-",
            description = "The pages from the first to the last: files, or - for standard input. They may be packed by"
                    + " gzip.")
    private List<String> arguments = List.of();

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonl, text, markdown, html, tei or csv. Default: ${DEFAULT-VALUE}.",
            defaultValue = "json")
    private Format format = Format.JSON;

    @Option(names = "--report", description = "Add warnings and how the character set was found (json and jsonl).")
    private boolean report;

    @Mixin
    private final ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    MergeCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        for (var argument : arguments) {
            if (Inputs.isFolder(argument)) {
                throw new Misuse(
                        spec, argument + " is a folder, which doesn't say in what order its pages are; name the pages");
            }
        }
        if (format == Format.PARQUET) {
            throw new Misuse(spec, "tables are written by zhnews parse");
        }
        var pages = sources.pages(arguments, false);
        output.check(pages);
        var parser = parserOptions.parser();
        var parts = new ArrayList<Extraction>();
        for (var page : pages) {
            parts.add(read(page, parser));
        }
        var article = NewsParser.merge(parts.stream().map(Extraction::article).toList());
        var merged = Extraction.of(article, report(parts));
        var text = format.alone(format.document(pages.get(0).name(), merged, false, report));
        try (var out = output.open(standardOutput)) {
            out.write(Characters.utf8(text));
        }
        return ExitCode.OK;
    }

    private Extraction read(Input page, NewsParser parser) throws IOException {
        try {
            var bytes = page.read(standardInput, parserOptions.maxBytes());
            return parser.read(PageInput.bytes(bytes).at(page.url()).contentType(sources.contentType()))
                    .extraction();
        } catch (IOException | PageLimitException e) {
            throw Failure.of(page, e);
        }
    }

    /** What was found is told of the first page that has it, as its value is taken from there. */
    private static Report report(List<Extraction> parts) {
        var findings = new EnumMap<Field, Finding>(Field.class);
        var removed = new ArrayList<Removed>();
        var warnings = new ArrayList<Warning>();
        for (var part : parts) {
            part.report().findings().forEach(findings::putIfAbsent);
            removed.addAll(part.report().removed());
            warnings.addAll(part.report().warnings());
        }
        var first = parts.get(0).report();
        return Report.of(findings)
                .withDecoding(first.decoding().orElse(null))
                .withLayout(first.layout())
                .withRemoved(removed)
                .withWarnings(warnings);
    }
}
