// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.PageLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews explain}. */
@Command(
        name = "explain",
        description = {
            "Shows why a saved page was read as it was.",
            "One HTML page tells what became of each line, where each value came from and what else it might have been."
                    + " It needs no network and holds no script."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the page was explained",
            "1:the page could not be read or the output could not be written",
            "2:the command was used wrongly",
            "141:the reader of the output went away, as head does"
        },
        footer = {
            "%nExamples:",
            "  zhnews explain page.html -o report.html",
            "  zhnews explain --url https://news.example/1.html --no-rules page.html | less"
        })
final class ExplainCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "PAGE|-", description = "The page: a file, or - for standard input.")
    private String page = Input.STANDARD_INPUT;

    @Mixin
    private final SourceOptions sources = new SourceOptions();

    @Mixin
    private final ParserOptions parserOptions = new ParserOptions();

    @Mixin
    private final OutputOptions output = new OutputOptions();

    ExplainCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        if (Inputs.isFolder(page)) {
            throw new Misuse(spec, page + " is a folder; name one page");
        }
        var pages = sources.pages(List.of(page), false);
        output.check(pages);
        var html = explained(pages.get(0), parserOptions.parser());
        try (var out = output.open(standardOutput)) {
            out.write(Characters.utf8(html));
        }
        return CommandLine.ExitCode.OK;
    }

    private String explained(Input input, NewsParser parser) throws IOException {
        try {
            var bytes = input.read(standardInput, parserOptions.maxBytes());
            return ExplainReport.of(
                    input.name(),
                    parser.read(PageInput.bytes(bytes).at(input.url()).contentType(sources.contentType()))
                            .explanation());
        } catch (IOException | PageLimitException e) {
            throw Failure.of(input, e);
        }
    }
}
