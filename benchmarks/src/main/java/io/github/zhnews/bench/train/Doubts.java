package io.github.zhnews.bench.train;

import io.github.zhnews.place.PlaceDoubt;
import io.github.zhnews.place.PlaceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Tells what doubts are worth: how many wrong texts are doubted, and how many right ones. */
final class Doubts {
    private static final double[] LEAST = {0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5};

    private Doubts() {}

    /**
     * The shares by the least doubt that counts.
     *
     * @param tune the places of sites that are trained on; each is doubted by a model of the other sites
     * @param check the places of sites that no model has seen
     */
    static String table(List<Doubted> tune, List<Doubted> check, int folds) throws XGBoostError {
        var halves = new TreeMap<String, List<double[]>>();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            var others = tune.stream()
                    .filter(place -> place.page().fold(folds) != fold)
                    .toList();
            var left = tune.stream()
                    .filter(place -> place.page().fold(folds) == fold)
                    .toList();
            add(others, left, halves.computeIfAbsent("tune", key -> new ArrayList<>()));
        }
        add(tune, check, halves.computeIfAbsent("check", key -> new ArrayList<>()));
        var table = new StringBuilder("%-8s %6s %7s %7s %7s%n".formatted("", "doubt", "wrong", "right", "places"));
        halves.forEach((half, doubts) -> {
            for (double least : LEAST) {
                table.append("%-8s %6.2f %7.3f %7.3f %7d%n"
                        .formatted(half, least, share(doubts, 1, least), share(doubts, 0, least), doubts.size()));
            }
        });
        return table.toString();
    }

    private static void add(List<Doubted> trained, List<Doubted> measured, List<double[]> doubts) throws XGBoostError {
        var model = PlaceModel.of(Trainer.doubt(trained), PlaceDoubt.NAMES);
        measured.stream()
                .filter(place -> place.isChosen() && (place.isWrong() || place.isRight()))
                .forEach(place -> doubts.add(new double[] {place.isWrong() ? 1 : 0, place.doubt(model)}));
    }

    private static double share(List<double[]> doubts, int kind, double least) {
        var all = doubts.stream().filter(doubt -> doubt[0] == kind).toList();
        return all.stream().filter(doubt -> doubt[1] >= least).count() / (double) Math.max(1, all.size());
    }
}
