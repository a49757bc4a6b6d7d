// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.place.PlaceDoubt;
import io.github.zhnews.place.PlaceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Tells what doubts are worth: how many wrong texts are doubted, and how many right ones. */
final class Doubts {
    private static final double[] LEAST = {0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5};

    private Doubts() {}

    /**
     * The shares by the least doubt that counts, of texts that the rules of portals found where there are any, and of those that are
     * found without rules; on damaged pages alone, because hardly another page is read wrong.
     *
     * @param tune the places of sites that are trained on; each is doubted by a model of the other sites
     * @param check the places of sites that no model has seen
     */
    static String table(List<Doubted> tune, List<Doubted> check, int folds) throws XGBoostError {
        var doubts = new TreeMap<String, List<double[]>>();
        for (int i = 0; i < folds; i++) {
            int fold = i;
            var others = tune.stream()
                    .filter(place -> place.page().fold(folds) != fold)
                    .toList();
            var left = tune.stream()
                    .filter(place -> place.page().fold(folds) == fold)
                    .toList();
            add(others, left, "tune", doubts);
        }
        add(tune, check, "check", doubts);
        var table =
                new StringBuilder("%-16s %6s %9s %9s %9s%n".formatted("", "doubt", "F1 < .5", "F1 < .8", "F1 >= .9"));
        doubts.forEach((name, all) -> {
            table.append("%-16s %6s %9d %9d %9d%n"
                    .formatted(
                            name,
                            "pages",
                            count(all, 0, PlacePage.WRONG, 0),
                            count(all, 0, PlacePage.POOR, 0),
                            count(all, PlacePage.RIGHT, 2, 0)));
            for (double least : LEAST) {
                table.append("%-16s %6.2f %9.3f %9.3f %9.3f%n"
                        .formatted(
                                name,
                                least,
                                share(all, 0, PlacePage.WRONG, least),
                                share(all, 0, PlacePage.POOR, least),
                                share(all, PlacePage.RIGHT, 2, least)));
            }
        });
        return table.toString();
    }

    private static void add(
            List<Doubted> trained, List<Doubted> measured, String half, Map<String, List<double[]>> doubts)
            throws XGBoostError {
        var model = PlaceModel.of(Trainer.doubt(trained), PlaceDoubt.NAMES);
        for (var place : measured) {
            if (place.isChosen() && !place.page().damage().isEmpty()) {
                var doubt = new double[] {place.f1(), place.doubt(model)};
                boolean isWithRules = place.isRuled() || place.page().ruled() == null;
                if (isWithRules) {
                    doubts.computeIfAbsent(half + " rules", key -> new ArrayList<>())
                            .add(doubt);
                }
                if (!place.isRuled()) {
                    doubts.computeIfAbsent(half + " no-rules", key -> new ArrayList<>())
                            .add(doubt);
                }
            }
        }
    }

    private static double share(List<double[]> doubts, double from, double to, double least) {
        return count(doubts, from, to, least) / (double) Math.max(1, count(doubts, from, to, 0));
    }

    private static long count(List<double[]> doubts, double from, double to, double least) {
        return doubts.stream()
                .filter(doubt -> doubt[0] >= from && doubt[0] < to && doubt[1] >= least)
                .count();
    }
}
