package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews parse}. */
@Command(
        name = "parse",
        description =
                "Parses saved pages. One file is written as an indented JSON object; several files or a folder as one"
                        + " JSON object a line, in the order of the arguments and of the paths in a folder.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every page was parsed",
            "1:a page could not be read or parsed (its record has \"error\"), or the output could not be written",
            "2:the command was used wrongly"
        })
final class ParseCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR|-",
            description = "Pages: a file, a folder (all *.html, *.htm, *.shtml and *.xhtml in it and below), or - for"
                    + " standard input. Files are read as bytes; the parser finds the character set.")
    private List<String> arguments = List.of();

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page, if there is only one.")
    private @Nullable String url;

    @Option(
            names = "--urls",
            paramLabel = "FILE",
            description = "The addresses of many pages: lines of file name (or path in the folder), tab, address.")
    private @Nullable Path urls;

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "The Content-Type header that the pages were served with.")
    private @Nullable String contentType;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "json, jsonl, text, markdown or html. Several pages: json is an array, text has a line"
                    + " \"==> FILE <==\" above each page, markdown a thematic break between two, html an article"
                    + " element for each. Default: json for one page, jsonl for several.")
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

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(names = "--report", description = "Add warnings and how the character set was found (json and jsonl).")
    private boolean report;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    ParseCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        var inputs = inputs();
        var several = arguments.size() > 1 || Inputs.isFolder(arguments.get(0));
        if (url != null && several) {
            throw wrong("--url is for one page; use --urls for several");
        }
        if (page && format != null && !format.isJson()) {
            throw wrong("--page is for json and jsonl");
        }
        var style = format != null ? format : several ? Format.JSONL : Format.JSON;
        var parser = NewsParser.builder().rules(rules.rules()).build();
        var content = new ParsedContent(parser, contentType, style, several, text, page, report);
        var renderer = new Renderer(content, standardInput, style, several);
        var file = output;
        if (file == null) {
            return run(inputs, renderer, standardOutput);
        }
        try (var out = Files.newOutputStream(file)) {
            return run(inputs, renderer, out);
        }
    }

    private int run(List<Input> inputs, Renderer renderer, OutputStream out) throws IOException {
        var progress =
                inputs.size() > 1 && Progress.isWanted(output != null) ? new Progress(System.err, inputs.size()) : null;
        var results = new Results(out, renderer, command().getErr(), progress);
        try {
            int threads = Runtime.getRuntime().availableProcessors();
            InOrder.run(inputs, threads, renderer::render, renderer::tooLarge, results::add);
            results.end();
        } catch (IOException e) {
            if (!Results.isBrokenPipe(e)) {
                throw e;
            }
        }
        return results.failed() ? CommandLine.ExitCode.SOFTWARE : CommandLine.ExitCode.OK;
    }

    private List<Input> inputs() {
        if (url != null && urls != null) {
            throw wrong("--url and --urls exclude each other");
        }
        if (Collections.frequency(arguments, Input.STANDARD_INPUT) > 1) {
            throw wrong("standard input can be read once only");
        }
        try {
            var addresses =
                    urls != null ? Addresses.read(urls) : Addresses.single(url == null ? null : Addresses.address(url));
            return new Inputs(addresses, text).list(arguments);
        } catch (URISyntaxException | InvalidPathException e) {
            throw wrong(e.getMessage());
        } catch (IOException e) {
            throw wrong(Failure.reasonWithFile(e));
        }
    }

    private ParameterException wrong(@Nullable String message) {
        return new ParameterException(command(), String.valueOf(message));
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec, "spec").commandLine();
    }
}
