package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.model.PageLimitException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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

/** The command {@code zhnews explain}. */
@Command(
        name = "explain",
        description = "Writes one HTML page that shows why a saved page was read as it was: what became of each of its"
                + " lines, where each value came from and what else it might have been. The page needs no network and"
                + " holds no script.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the page was explained",
            "1:the page could not be read or the output could not be written",
            "2:the command was used wrongly"
        })
final class ExplainCommand implements Callable<Integer> {
    private final InputStream standardInput;
    private final OutputStream standardOutput;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "PAGE|-", description = "The page: a file, or - for standard input.")
    private String page = Input.STANDARD_INPUT;

    @Option(names = "--url", paramLabel = "URL", description = "The address of the page.")
    private @Nullable String url;

    @Option(
            names = "--content-type",
            paramLabel = "TYPE",
            description = "The Content-Type header that the page was served with.")
    private @Nullable String contentType;

    @Mixin
    private final RuleOptions rules = new RuleOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to this file instead of standard output.")
    private @Nullable Path output;

    ExplainCommand(InputStream standardInput, OutputStream standardOutput) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        var input = input();
        var parser = NewsParser.builder().rules(rules.rules()).build();
        byte[] bytes;
        try (var in = input.open(standardInput)) {
            bytes = in.readAllBytes();
        }
        var html = explained(parser, input, bytes).getBytes(StandardCharsets.UTF_8);
        if (output == null) {
            standardOutput.write(html);
            standardOutput.flush();
        } else {
            Files.write(output, html);
        }
        return CommandLine.ExitCode.OK;
    }

    private String explained(NewsParser parser, Input input, byte[] bytes) throws IOException {
        try {
            return ExplainReport.of(input.name(), parser.explain(bytes, input.url(), contentType));
        } catch (PageLimitException e) {
            throw new IOException(input.name() + ": " + e.getMessage(), e);
        }
    }

    private Input input() {
        try {
            URI address = url == null ? null : Addresses.address(url);
            return new Input(page, page.equals(Input.STANDARD_INPUT) ? null : Path.of(page), address);
        } catch (URISyntaxException | InvalidPathException e) {
            throw new ParameterException(
                    Objects.requireNonNull(spec, "spec").commandLine(), String.valueOf(e.getMessage()));
        }
    }
}
