// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.patterns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts on which an expression may look at characters again and again: its own letters and words, repeated, behind what it
 * begins with, in front of what it doesn't want.
 */
final class WorstCases {
    private static final Pattern WORD = Pattern.compile("[^\\\\|()\\[\\]{}?*+.^$:!<>=&,-]+");
    /** What stands in the place of character classes. */
    private static final List<String> CLASSES = List.of(" ", "1", "a", "A", "中", "<", ".", "-", "/", "&", "：");

    private static final int MAX_WORDS = 16;
    private static final int MAX_STARTS = 3;
    private static final int RANDOM_UNITS = 24;

    private final List<String> starts;
    private final List<String> units;

    /**
     * A kind of text that can be made in any length.
     *
     * @param start what it begins with
     * @param unit what is repeated
     * @param end what it ends with
     */
    record Shape(String start, String unit, String end) {
        String text(int length) {
            int times = Math.max(1, (length - start.length()) / unit.length());
            return start + unit.repeat(times) + end;
        }
    }

    private WorstCases(List<String> starts, List<String> units) {
        this.starts = starts;
        this.units = units;
    }

    static WorstCases of(Pattern pattern) {
        var words = new LinkedHashSet<String>();
        WORD.matcher(pattern.pattern()).results().map(found -> found.group()).forEach(words::add);
        var pieces = new LinkedHashSet<>(CLASSES);
        words.stream().limit(MAX_WORDS).forEach(pieces::add);
        words.stream()
                .limit(MAX_WORDS)
                .flatMap(word -> Stream.of(word.substring(0, 1), word.substring(0, (word.length() + 1) / 2)))
                .forEach(pieces::add);
        pattern.pattern()
                .chars()
                .filter(c -> !Character.isLetterOrDigit(c) && c != '\\')
                .limit(MAX_WORDS)
                .forEach(c -> pieces.add(Character.toString(c)));
        var starts = new ArrayList<>(List.of(""));
        words.stream().limit(MAX_STARTS).forEach(starts::add);
        return new WorstCases(starts, units(List.copyOf(pieces)));
    }

    private static List<String> units(List<String> pieces) {
        Collection<String> units = new LinkedHashSet<>(pieces);
        var few = CLASSES.subList(0, 6);
        few.forEach(one -> few.forEach(other -> units.add(one + other)));
        var random = new Random(1);
        for (int i = 0; i < RANDOM_UNITS; i++) {
            var unit = new StringBuilder();
            for (int n = 2 + random.nextInt(4); n > 0; n--) {
                unit.append(pieces.get(random.nextInt(pieces.size())));
            }
            units.add(unit.toString());
        }
        return List.copyOf(units);
    }

    /** All shapes that the expression is tried on. */
    Stream<Shape> shapes() {
        return starts.stream()
                .flatMap(start -> units.stream()
                        .flatMap(unit -> Stream.of("", "\u0001").map(end -> new Shape(start, unit, end))));
    }

    /** Those without a start of their own, which is enough to see how much stack a repetition takes. */
    Stream<Shape> repetitions() {
        return units.stream().map(unit -> new Shape("", unit, "\u0001"));
    }
}
