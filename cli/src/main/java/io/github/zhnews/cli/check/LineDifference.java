// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.check;

import java.util.HashMap;
import java.util.List;

/** Which lines of two texts the other one lacks. */
final class LineDifference {
    private final List<String> first;
    private final List<String> second;

    LineDifference(String first, String second) {
        this.first = first.lines().toList();
        this.second = second.lines().toList();
    }

    /** The first line that the second text lacks; where it lacks none, the first that stands elsewhere in it, or nothing. */
    String onlyFirst() {
        return only(first, second);
    }

    /** The first line that the first text lacks; where it lacks none, the first that stands elsewhere in it, or nothing. */
    String onlySecond() {
        return only(second, first);
    }

    /** How much is common to both. */
    SharedText shared() {
        int letters = letters(first);
        return new SharedText(letters, letters(second), letters - letters(lacking(first, second)));
    }

    private static String only(List<String> lines, List<String> others) {
        var lacking = lacking(lines, others);
        if (!lacking.isEmpty()) {
            return lacking.get(0);
        }
        boolean isMoved = lines.size() == others.size();
        for (int i = 0; isMoved && i < lines.size(); i++) {
            if (!lines.get(i).equals(others.get(i))) {
                return lines.get(i);
            }
        }
        return "";
    }

    /** The lines that are missing among others, those that stand several times as often as they are missing. */
    private static List<String> lacking(List<String> lines, List<String> others) {
        var there = new HashMap<String, Integer>();
        others.forEach(line -> there.merge(line, 1, Integer::sum));
        return lines.stream()
                .filter(line -> there.merge(line, -1, Integer::sum) < 0)
                .toList();
    }

    private static int letters(List<String> lines) {
        return lines.stream().mapToInt(String::length).sum();
    }
}
