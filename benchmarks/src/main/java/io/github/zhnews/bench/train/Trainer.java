// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.train;

import io.github.zhnews.bench.train.PlacePage.Option;
import io.github.zhnews.place.PlaceDoubt;
import io.github.zhnews.place.PlaceSigns;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Grows the trees of the models, the same for the same pages. */
final class Trainer {
    /** What the sum of the trees starts with. */
    private static final float BASE = 0.5f;
    /** The steps of the scale on which a place is ranked. */
    private static final int GRADES = 20;
    /** What a place counts that was not chosen, where the chosen one counts 1. */
    private static final double NOT_CHOSEN = 0.3;
    /** The share of the heaviest element, which is always asked about, in a page's weight. */
    private static final float HEAVIEST = 0.4f;

    /** The digits of the numbers in a model. */
    private static final int DIGITS = 4;

    private Trainer() {}

    /** Ranks the places of a page: its text need only be better than the other places. */
    static List<String> rank(List<PlacePage> pages) throws XGBoostError {
        var matrix = matrix(pages);
        matrix.setLabel(labels(pages, place -> Math.round(place.f1() * GRADES)));
        matrix.setGroup(pages.stream().mapToInt(page -> page.places().size()).toArray());
        return text(matrix, PlaceSigns.NAMES, BASE, Map.of("objective", "rank:ndcg", "eta", 0.12), 120, 12);
    }

    /** Expects how far a place holds the text. */
    static List<String> expected(List<PlacePage> pages) throws XGBoostError {
        var matrix = matrix(pages);
        matrix.setLabel(labels(pages, Option::f1));
        var weights = new ArrayList<Double>();
        for (var page : pages) {
            for (int i = 0; i < page.places().size(); i++) {
                weights.add(
                        i == 0 ? HEAVIEST : (1.0 - HEAVIEST) / (page.places().size() - 1));
            }
        }
        matrix.setWeight(floats(weights));
        return text(matrix, PlaceSigns.NAMES, BASE, Map.of("objective", "reg:squarederror", "eta", 0.12), 60, 10);
    }

    /** Tells how likely a place that might be chosen is wrong. */
    static List<String> doubt(List<Doubted> places) throws XGBoostError {
        var clear = places.stream()
                .filter(place -> place.isWrong() || place.isRight())
                .toList();
        var matrix = matrix(clear.stream().map(Doubted::signs).toList(), PlaceDoubt.NAMES);
        matrix.setLabel(
                floats(clear.stream().map(place -> place.isWrong() ? 1 : 0).toList()));
        matrix.setWeight(floats(
                clear.stream().map(place -> place.isChosen() ? 1.0 : NOT_CHOSEN).toList()));
        return text(matrix, PlaceDoubt.NAMES, 0, Map.of("objective", "binary:logistic", "eta", 0.1), 80, 10);
    }

    private static DMatrix matrix(List<PlacePage> pages) throws XGBoostError {
        return matrix(
                pages.stream()
                        .flatMap(page -> page.places().stream())
                        .map(Option::signs)
                        .toList(),
                PlaceSigns.NAMES);
    }

    private static DMatrix matrix(List<List<Float>> rows, List<String> names) throws XGBoostError {
        return new DMatrix(floats(rows.stream().flatMap(List::stream).toList()), rows.size(), names.size(), Float.NaN);
    }

    private static float[] labels(List<PlacePage> pages, ToDoubleFunction<Option> label) {
        return floats(pages.stream()
                .flatMap(page -> page.places().stream())
                .map(label::applyAsDouble)
                .toList());
    }

    static float[] floats(List<? extends Number> numbers) {
        var floats = new float[numbers.size()];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = numbers.get(i).floatValue();
        }
        return floats;
    }

    private static List<String> text(
            DMatrix matrix, List<String> names, float base, Map<String, Object> aim, int trees, int leaves)
            throws XGBoostError {
        var settings = new HashMap<String, Object>(aim);
        settings.putAll(Map.of(
                "base_score",
                BASE,
                "tree_method",
                "hist",
                "grow_policy",
                "lossguide",
                "max_depth",
                0,
                "max_leaves",
                leaves,
                "min_child_weight",
                2,
                "nthread",
                1,
                "seed",
                1));
        var booster = XGBoost.train(matrix, settings, trees, Map.of(), null, null);
        var text = new ArrayList<String>();
        text.add("base " + base);
        for (var tree : booster.getModelDump((String) null, false)) {
            write(tree, names, text);
        }
        return text;
    }

    /** XGBoost's lines are {@code 0:[f3<0.5] yes=1,no=2,missing=2} and {@code 1:leaf=0.1}, in any order. */
    private static void write(String tree, List<String> names, List<String> text) {
        var nodes = new TreeMap<Integer, String>();
        tree.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            nodes.put(Integer.parseInt(line.substring(0, colon)), line.substring(colon + 1));
        });
        write(0, nodes, names, text);
    }

    private static void write(int node, Map<Integer, String> nodes, List<String> names, List<String> text) {
        var line = Objects.requireNonNull(nodes.get(node));
        if (line.startsWith("leaf=")) {
            text.add(rounded(line.substring("leaf=".length())));
            return;
        }
        int less = line.indexOf('<');
        int end = line.indexOf(']');
        int sign = Integer.parseInt(line.substring("[f".length(), less));
        text.add(names.get(sign) + " < " + rounded(line.substring(less + 1, end)));
        write(number(line, "yes="), nodes, names, text);
        write(number(line, "no="), nodes, names, text);
    }

    private static String rounded(String number) {
        return new BigDecimal(number)
                .round(new MathContext(DIGITS))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static int number(String line, String key) {
        int from = line.indexOf(key) + key.length();
        int to = line.indexOf(',', from);
        return Integer.parseInt(line.substring(from, to < 0 ? line.length() : to));
    }
}
