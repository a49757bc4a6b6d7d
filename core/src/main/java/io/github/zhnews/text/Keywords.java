package io.github.zhnews.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Splits lists of keywords. */
public final class Keywords {
    /** In order: the first of these that occurs in a list separates its keywords, all marks of a group alike. */
    private static final String[] SEPARATORS = {",，、;；|｜\t\n", "　", " \u00A0"};

    private Keywords() {}

    /**
     * Splits a list of keywords at commas, semicolons, enumeration marks and bars, or at white space where it has none of
     * them.
     */
    public static List<String> split(String list) {
        var separators = SEPARATORS[SEPARATORS.length - 1];
        for (int i = 0; i < SEPARATORS.length; i++) {
            if (containsAny(list, SEPARATORS[i])) {
                separators = SEPARATORS[i];
                break;
            }
        }
        if (list.indexOf(',') >= 0) {
            separators = separators.replace("，", ""); // beside ASCII commas it belongs to a phrase: 美好，一直在身边
        }
        Set<String> keywords = new LinkedHashSet<>();
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || separators.indexOf(list.charAt(i)) >= 0) {
                var keyword = Spaces.clean(list.substring(start, i));
                if (keyword.codePoints().anyMatch(Character::isLetterOrDigit)) {
                    keywords.add(keyword);
                }
                start = i + 1;
            }
        }
        return new ArrayList<>(keywords);
    }

    private static boolean containsAny(String s, String characters) {
        return s.chars().anyMatch(c -> characters.indexOf(c) >= 0);
    }
}
