// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import io.github.zhnews.bench.corpus.Gold;
import io.github.zhnews.bench.peer.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The figures of a page. */
public final class Score {
    private static final double EXACT = 0.995;
    private static final int MIN_TAIL = 6;

    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);

    private Score() {}

    /**
     * Compares what was read from a page with its gold.
     *
     * @param gold the gold
     * @param reading what was read
     * @return the figures; those without gold, and those of fields that the extractor doesn't have, are left out
     */
    public static Map<Figure, Double> of(Gold gold, Reading reading) {
        var score = new Score();
        score.body(gold, Letters.of(reading.text()));
        score.value(Figure.TITLE, gold.title(), reading.title());
        if (gold.published() != null && reading.published() != null) {
            score.put(Figure.PUBLISHED, Times.same(gold.published(), reading.published()));
        }
        score.value(Figure.SOURCE, gold.source(), reading.source());
        score.names(Figure.AUTHORS, gold.authors(), reading.authors());
        score.names(Figure.EDITORS, gold.editors(), reading.editors());
        if (gold.images() != null && reading.images() != null) {
            score.figures.put(Figure.IMAGES, Pictures.f1(gold.images(), reading.images()));
        }
        return Collections.unmodifiableMap(score.figures);
    }

    /** Captions and the headline count neither for nor against: extractors differ in whether they belong to the text. */
    private void body(Gold gold, String letters) {
        var neutral = new ArrayList<>(gold.captions());
        neutral.add(gold.title() == null ? "" : gold.title());
        var goldText = Letters.without(Letters.of(String.join("", gold.paragraphs())), neutral);
        var text = Letters.without(letters, neutral);
        var overlap = Overlap.ofTexts(goldText, text);
        figures.put(Figure.BODY, overlap.f1());
        figures.put(Figure.P, overlap.precision());
        figures.put(Figure.R, overlap.recall());
        put(Figure.EXACT, overlap.f1() >= EXACT);
        put(
                Figure.CLEAN,
                gold.tail().stream()
                        .map(Letters::of)
                        .noneMatch(line ->
                                Letters.length(line) >= MIN_TAIL && text.contains(line) && !goldText.contains(line)));
    }

    private void value(Figure figure, @Nullable String gold, @Nullable String read) {
        if (gold != null && read != null) {
            put(figure, Letters.normal(gold).equals(Letters.normal(read)));
        }
    }

    private void names(Figure figure, @Nullable List<String> gold, @Nullable List<String> read) {
        if (gold != null && read != null) {
            figures.put(figure, Overlap.ofSets(names(gold), names(read)).f1());
        }
    }

    private static Set<String> names(List<String> names) {
        var normal = new HashSet<String>();
        names.forEach(name -> normal.add(Letters.normal(name)));
        normal.remove("");
        return normal;
    }

    private void put(Figure figure, boolean isRight) {
        figures.put(figure, isRight ? 1.0 : 0.0);
    }
}
