// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.bench.corpus.GoldFolder;
import io.github.zhnews.bench.corpus.GoldPage;
import io.github.zhnews.bench.variants.Variants;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command {@code train}. */
@Command(
        name = "train",
        description =
                "Trains the models that choose the place of a page's text and doubt it, and counts how sure values are, on"
                        + " pages of which the right reading is known and on damaged variants of them; tells what both are"
                        + " worth on sites that were left out.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
public final class TrainCommand implements Callable<Integer> {
    private static final int FOLDS = 5;

    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "GOLD_DIR", description = "Folders of gold, as accuracy takes them.")
    private List<Path> golds = new ArrayList<>();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write the models and the table of the tune half to this folder.")
    private @Nullable Path folder;

    @Option(names = "--seed", paramLabel = "N", description = "What chance starts with. Default: ${DEFAULT-VALUE}.")
    private long seed = 1;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How many times each page is damaged in each way to train on. Default: ${DEFAULT-VALUE}.")
    private int rounds = 2;

    @Option(names = "--worst", description = "List the pages on which the choice is much worse than the best.")
    private boolean worst;

    /** A command that writes to the given writer. */
    public TrainCommand(PrintWriter out) {
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, XGBoostError {
        var rules = RuleBook.of(RuleSet.discovered());
        var weighed = new ArrayList<Weighed>();
        var pages = new ArrayList<PlacePage>();
        var further = new ArrayList<PlacePage>();
        for (var gold : golds) {
            var read = GoldFolder.read(gold);
            var damaged = Variants.of(read, seed);
            add(read, rules, pages);
            add(damaged, rules, pages);
            weigh(read, rules, weighed);
            weigh(damaged, rules, weighed);
            for (int i = 1; i < rounds; i++) {
                add(Variants.of(read, seed + i), rules, further);
            }
        }
        var chosen = new ArrayList<Chosen>();
        var doubted = new ArrayList<Doubted>();
        var tune = new ArrayList<>(pages);
        tune.addAll(further);
        tune.removeIf(page -> !page.isTune());
        for (int i = 0; i < FOLDS; i++) {
            int fold = i;
            var trained = Models.train(
                    tune.stream().filter(page -> page.fold(FOLDS) != fold).toList());
            var left = tune.stream().filter(page -> page.fold(FOLDS) == fold).toList();
            chosen.addAll(trained.choose(pages.stream()
                    .filter(page -> page.isTune() && page.fold(FOLDS) == fold)
                    .toList()));
            doubted.addAll(Doubted.of(left, trained));
        }
        var models = Models.train(tune);
        var check = pages.stream().filter(page -> !page.isTune()).toList();
        chosen.addAll(models.choose(check));
        var doubt = Trainer.doubt(doubted);
        out.println(Choices.table(chosen));
        out.println(Choices.reliability(chosen));
        out.println(Doubts.table(doubted, Doubted.of(check, models), FOLDS));
        out.println(Sureties.table(weighed, FOLDS));
        if (worst) {
            out.println(Choices.worst(chosen));
        }
        if (folder != null) {
            Files.createDirectories(folder);
            Files.write(folder.resolve("rank.txt"), models.rank());
            Files.write(folder.resolve("expected.txt"), models.expected());
            Files.write(folder.resolve("doubt.txt"), doubt);
            Files.write(
                    folder.resolve("sureness.txt"),
                    SurenessTrainer.table(
                            weighed.stream().filter(Weighed::isTune).toList()));
        }
        out.flush();
        return ExitCode.OK;
    }

    private static void weigh(List<GoldPage> golds, RuleBook rules, List<Weighed> weighed) {
        var none = RuleBook.of(RuleSet.none());
        for (var gold : golds) {
            weighed.addAll(Weighed.of(gold, rules, true));
            weighed.addAll(Weighed.of(gold, none, false));
        }
    }

    private static void add(List<GoldPage> golds, RuleBook rules, List<PlacePage> pages) {
        golds.stream()
                .map(page -> PlacePage.of(page, rules))
                .filter(page -> !page.places().isEmpty())
                .forEach(pages::add);
    }
}
