package io.github.zhnews.text;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;

/** Splits lists of keywords. */
public final class Keywords {
    /** In order: the first of these that occurs in a list separates its keywords, all marks of a group alike. */
    private static final List<String> SEPARATORS = List.of(",，、;；|｜\t\n", "　", " \u00A0");

    private Keywords() {}

    /**
     * Splits a list of keywords at commas, semicolons, enumeration marks and bars, or at white space where it has none of
     * them.
     */
    public static List<String> split(String list) {
        var separators = SEPARATORS.stream()
                .filter(marks -> list.chars().anyMatch(c -> marks.indexOf(c) >= 0))
                .findFirst()
                .orElse("");
        if (list.indexOf(',') >= 0) {
            separators = separators.replace("，", ""); // beside ASCII commas it belongs to a phrase: 美好，一直在身边
        }
        return Collections.list(new StringTokenizer(list, separators)).stream()
                .map(keyword -> Spaces.clean((String) keyword))
                .filter(keyword -> keyword.codePoints().anyMatch(Character::isLetterOrDigit))
                .distinct()
                .toList();
    }
}
