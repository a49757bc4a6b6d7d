// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.model.Article;
import io.github.zhnews.model.Decoding;
import io.github.zhnews.model.Field;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code zhnews rules new}. */
@Command(
        name = "new",
        description = {
            "Drafts the rule of a portal from one of its pages.",
            "It writes a rule file whose layout reads the page as the generic extractor does, the page as a fixture, and what"
                    + " is expected of it, to be checked."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the draft was written",
            "1:the page could not be read, is no article, or a file is there already",
            "2:the command was used wrongly"
        },
        footer = {
            "%nExamples:",
            "  zhnews rules new https://news.example/2025/0212/1.html page.html",
            "  zhnews rules new https://news.example/2025/0212/1.html page.html -o /tmp/draft"
        })
final class RulesNewCommand implements Callable<Integer> {
    private static final Path RULES = Path.of("src/main/resources/io/github/zhnews/portals");
    private static final Path FIXTURES = Path.of("src/test/resources/fixtures");

    private final OutputStream out;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "URL", description = "The address of the page.")
    private String url = "";

    @Parameters(index = "1", paramLabel = "PAGE", description = "The page as it was saved.")
    private Path page = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "The folder of the module. Default: portal-rules if there is one, else the current folder.")
    private @Nullable Path folder;

    @Option(names = "--force", description = "Overwrite files that are there already.")
    private boolean force;

    RulesNewCommand(OutputStream out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        var address = address();
        var bytes = bytes(address);
        var extraction = NewsParser.builder()
                .rules(RuleSet.none())
                .build()
                .read(PageInput.bytes(bytes).at(address))
                .extraction();
        var article = extraction.article();
        if (article.text().isEmpty()) {
            throw new IOException(page + ": no text is found on the page, which reads as " + Field.KIND.text(article));
        }
        var portal = portal(article.url().orElse(address));
        var text = text(bytes, extraction.report().decoding().orElse(null));
        var draft = LayoutDraft.of(portal, address, text, article);
        if (draft.has().isEmpty()) {
            throw new IOException(page + ": neither headline nor text stand in an element that a selector could name");
        }
        var fixture = FIXTURES.resolve(portal.id()).resolve(draft.name() + "-1");
        var files = new LinkedHashMap<Path, byte[]>();
        var rule = DraftFile.of(portal, name(text, portal), draft);
        files.put(RULES.resolve(portal.id() + ".yaml"), rule.getBytes(StandardCharsets.UTF_8));
        files.put(Path.of(fixture + ".html"), bytes);
        files.put(Path.of(fixture + ".json"), Characters.utf8(ExpectedRecord.of(address, article)));
        write(files);
        tell(portal, draft, article, files);
        return CommandLine.ExitCode.OK;
    }

    private byte[] bytes(URI address) throws IOException {
        var input = new Input(page.toString(), page, address);
        try {
            return input.read(InputStream.nullInputStream(), new ParserOptions().maxBytes());
        } catch (IOException e) {
            throw Failure.of(input, e);
        }
    }

    private void write(Map<Path, byte[]> files) throws IOException {
        var target = target();
        for (var file : files.keySet()) {
            if (!force && Files.exists(target.resolve(file))) {
                throw new IOException(target.resolve(file) + " is there already; --force overwrites it");
            }
        }
        for (var file : files.entrySet()) {
            var path = target.resolve(file.getKey());
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.write(path, file.getValue());
        }
    }

    private void tell(Portal portal, LayoutDraft draft, Article article, Map<Path, byte[]> files) {
        var writer = new PrintWriter(out, true, StandardCharsets.UTF_8);
        files.keySet()
                .forEach(file -> writer.println(
                        "wrote " + Characters.line(target().resolve(file).toString())));
        writer.println();
        writer.println("layout " + portal.id() + "/" + draft.name());
        draft.places().forEach((field, place) -> writer.println("  %-10s %s".formatted(name(field), place)));
        writer.println("  %-10s %s".formatted("body", Objects.requireNonNullElse(draft.body(), "-")));
        note(writer, "found by the generic extractor, in no place that a reader could name", draft.unplaced());
        note(writer, "read otherwise than by the generic extractor", draft.differences());
        if (draft.body() == null) {
            writer.println("No element reads as the text does: give body with drop, or bodyData, by hand.");
        }
        for (var rule : RuleSet.discovered().forHost(portal.host())) {
            writer.println(portal.host() + " has the rule " + rule.id() + " already: add the layout to it.");
        }
        writer.println();
        writer.println(
                "Next: replace the fixture's words by invented ones and keep its structure; check each value of the"
                        + " expectation and set its \"evidence\"; name has, elsewhere and drop as they hold for all such"
                        + " pages.");
        if (article.title().isEmpty()) {
            writer.println("The page has no headline: is it an article?");
        }
    }

    private static void note(PrintWriter writer, String what, List<Field> fields) {
        if (!fields.isEmpty()) {
            writer.println(
                    what + ": " + fields.stream().map(RulesNewCommand::name).collect(Collectors.joining(", ")));
        }
    }

    private static String name(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }

    /** What the portal calls itself, as far as the page tells. */
    private static String name(String page, Portal portal) {
        var site = Jsoup.parse(page)
                .select("meta[property=og:site_name]")
                .attr("content")
                .strip();
        return site.isEmpty() || site.length() > 20 ? portal.id() : site;
    }

    private static String text(byte[] bytes, @Nullable Decoding decoding) {
        return new String(bytes, decoding == null ? StandardCharsets.UTF_8 : Charset.forName(decoding.charset()));
    }

    private Path target() {
        return folder != null
                ? folder
                : Files.isDirectory(Path.of("portal-rules")) ? Path.of("portal-rules") : Path.of(".");
    }

    private URI address() {
        try {
            var address = Addresses.address(url);
            Portal.of(address);
            return address;
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new Misuse(spec, e.getMessage());
        }
    }

    /** The portal by the page's own address, by which its rule is chosen too; it may be stated without a host. */
    private Portal portal(URI stated) {
        try {
            return Portal.of(stated);
        } catch (IllegalArgumentException e) {
            return Portal.of(address());
        }
    }
}
