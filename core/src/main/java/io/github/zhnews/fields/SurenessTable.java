// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

import io.github.zhnews.model.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How often values were right, by what spoke for them. Immutable.
 *
 * <p>A table is text. A line {@code published ruled differs 0.8 0.62} says that a time of publication that stands where a layout
 * says, of which the page elsewhere says otherwise, was right in 62 of 100 cases where its strength was 0.8 or more, up to that of
 * the next such line. What is weaker than the weakest line, or of a kind that no line is about, is as sure as it is strong.
 */
public final class SurenessTable implements Sureness {
    private static final int WORDS = 5;
    /** Strengths differ by more than this, however they were reckoned. */
    private static final double ROUNDING = 1e-6;

    private record Row(double strength, double sure) {}

    private final Map<Field, Map<Agreement, List<Row>>> ofRuled = new EnumMap<>(Field.class);
    private final Map<Field, Map<Agreement, List<Row>>> ofFound = new EnumMap<>(Field.class);

    private SurenessTable() {}

    /** Reads a table. */
    public static SurenessTable of(Iterable<String> lines) {
        var table = new SurenessTable();
        for (var line : lines) {
            var words = line.split(" ", -1);
            boolean isRuled = words.length == WORDS && words[1].equals("ruled");
            if (words.length != WORDS || !isRuled && !words[1].equals("found")) {
                throw new IllegalArgumentException("no line of a table: " + line);
            }
            var rows = table.rows(isRuled)
                    .computeIfAbsent(
                            Field.valueOf(words[0].toUpperCase(Locale.ROOT)), field -> new EnumMap<>(Agreement.class))
                    .computeIfAbsent(
                            Agreement.valueOf(words[2].toUpperCase(Locale.ROOT)), agreement -> new ArrayList<>());
            rows.add(new Row(Double.parseDouble(words[3]), Double.parseDouble(words[4])));
            rows.sort(Comparator.comparingDouble(Row::strength).reversed());
        }
        return table;
    }

    private Map<Field, Map<Agreement, List<Row>>> rows(boolean isRuled) {
        return isRuled ? ofRuled : ofFound;
    }

    @Override
    public double of(Field field, Evidence evidence) {
        var ofKind =
                rows(evidence.isRuled()).getOrDefault(field, Map.of()).getOrDefault(evidence.agreement(), List.of());
        for (var row : ofKind) {
            if (evidence.strength() >= row.strength() - ROUNDING) {
                return row.sure();
            }
        }
        return Math.max(0, Math.min(1, evidence.strength()));
    }
}
