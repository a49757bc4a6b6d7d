// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.variants;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.zhnews.bench.corpus.GoldFolder;
import io.github.zhnews.bench.corpus.GoldPage;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code variants}. */
@Command(
        name = "variants",
        description =
                "Writes damaged variants of pages whose right reading is known: texts cut to a few paragraphs, further"
                        + " articles and teasers beside them, menus, texts without an element of their own, within a link, folded …",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class VariantsCommand implements Callable<Integer> {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold, as accuracy takes them.")
    private List<Path> golds = new ArrayList<>();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write pages and gold.")
    private Path folder = Path.of("");

    @Option(names = "--seed", paramLabel = "N", description = "What chance starts with. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    /** A command that writes to the given writer. */
    public VariantsCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Files.createDirectories(folder.resolve("pages"));
        Files.createDirectories(folder.resolve("gold"));
        int count = 0;
        for (var gold : golds) {
            for (var variant : Variants.of(GoldFolder.read(gold), seed)) {
                write(variant);
                count++;
            }
        }
        out.println(count + " variants in " + folder);
        out.flush();
        return ExitCode.OK;
    }

    private void write(GoldPage variant) throws IOException {
        var name = variant.name();
        Files.writeString(folder.resolve("pages").resolve(name + ".html"), variant.html());
        JSON.writerWithDefaultPrettyPrinter()
                .writeValue(
                        folder.resolve("gold").resolve(name + ".json").toFile(),
                        Map.of(
                                "title",
                                Objects.toString(variant.gold().title(), ""),
                                "paragraphs",
                                variant.gold().paragraphs(),
                                "captions",
                                variant.gold().captions(),
                                "tail",
                                variant.gold().tail()));
    }
}
