// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench;

import io.github.zhnews.bench.accuracy.Bars;
import io.github.zhnews.bench.accuracy.Environment;
import io.github.zhnews.bench.accuracy.Measurement;
import io.github.zhnews.bench.accuracy.RoughSpeed;
import io.github.zhnews.bench.accuracy.Run;
import io.github.zhnews.bench.accuracy.RunFile;
import io.github.zhnews.bench.accuracy.Tables;
import io.github.zhnews.bench.corpus.BundledCorpus;
import io.github.zhnews.bench.corpus.GoldFolder;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.peer.Peer;
import io.github.zhnews.bench.peer.Peers;
import io.github.zhnews.bench.report.Report;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code accuracy}. */
@Command(
        name = "accuracy",
        description =
                "Measures what zhnews, with and without rules, and every other extractor on the class path read from"
                        + " pages of which the right reading is known.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:measured, and every bar was reached",
            "1:a figure is below its bar",
            "2:the command was used wrongly, or a file could not be read or written"
        })
final class AccuracyCommand implements Callable<Integer> {
    private final PrintWriter out;

    @Parameters(
            arity = "0..*",
            paramLabel = "GOLD_DIR",
            description = "A folder \"gold\" (NAME.json) beside its folder \"pages\" (NAME.html) and, if addresses are"
                    + " known, \"urls.tsv\" (lines of file name, tab, address). The folder above names the set. Default: the"
                    + " pages in this jar.")
    private List<Path> golds = new ArrayList<>();

    @Option(names = "--no-peers", description = "Measure zhnews only.")
    private boolean noPeers;

    @Option(names = "--bars", paramLabel = "FILE", description = "What must be reached: lines of SET MODE FIGURE BAR.")
    private @Nullable Path bars;

    @Option(names = "--json", paramLabel = "FILE", description = "Write all figures to this file, for compare.")
    private @Nullable Path json;

    @Option(
            names = "--html",
            paramLabel = "FILE",
            description =
                    "Write a report with plots to this file. Takes some 5 seconds more for each extractor, for a rough"
                            + " timing.")
    private @Nullable Path html;

    @Option(names = "--portals", description = "Also list the text by portal.")
    private boolean portals;

    @Option(names = "--worst", paramLabel = "N", description = "Also list the N worst pages without rules.")
    private int worst;

    AccuracyCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        checkFolder(json);
        checkFolder(html);
        var wanted = bars == null ? null : Bars.read(bars);
        var pages = pages();
        var peers = noPeers ? Peers.own() : Peers.all();
        var extractors = new LinkedHashMap<String, String>();
        peers.forEach(peer -> extractors.put(peer.name(), peer.version()));
        var rows = Measurement.of(pages, peers);
        var environment = Environment.here();
        var size = pages.stream().mapToInt(page -> page.html().length()).average();
        environment.put("pages", "%d of %.0f characters on average".formatted(pages.size(), size.orElse(0)));
        var run = new Run(environment, extractors, rows, speed(pages, peers));
        out.print(Tables.means(run));
        if (portals) {
            out.print(Tables.portals(run) + "\n");
        }
        if (worst > 0) {
            out.print(Tables.worst(run, Peers.ZHNEWS_NO_RULES, worst) + "\n");
        }
        if (json != null) {
            RunFile.write(run, json);
        }
        if (html != null) {
            Files.writeString(html, Report.of(run));
        }
        int code = wanted == null ? ExitCode.OK : check(wanted, run);
        out.flush();
        return code;
    }

    /** Finds before the measurement that its results can't be written. */
    private static void checkFolder(@Nullable Path file) throws IOException {
        var folder = file == null ? null : file.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(folder.toString());
        }
    }

    private List<GoldPage> pages() throws IOException {
        if (golds.isEmpty()) {
            return BundledCorpus.read();
        }
        var pages = new ArrayList<GoldPage>();
        for (var gold : golds) {
            pages.addAll(GoldFolder.read(gold));
        }
        return pages;
    }

    private Map<String, Double> speed(List<GoldPage> pages, List<Peer> peers) {
        return html == null ? Map.of() : RoughSpeed.of(pages, peers);
    }

    private int check(Bars wanted, Run run) {
        var outcomes = wanted.check(run);
        out.print(Tables.bars(outcomes));
        long below = outcomes.stream().filter(Bars.Outcome::below).count();
        out.println();
        out.println(
                outcomes.isEmpty()
                        ? "No bar is set for these pages."
                        : below == 0 ? "All figures reach their bars." : below + " figures are below their bars.");
        return below == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
