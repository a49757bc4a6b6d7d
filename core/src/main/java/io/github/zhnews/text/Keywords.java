// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        var separators = separators(list);
        if (list.indexOf(',') >= 0) {
            separators = separators.replace("，", ""); // beside ASCII commas it belongs to a phrase: 美好，一直在身边
        }
        Set<String> keywords = new LinkedHashSet<>();
        for (var parts = new StringTokenizer(list, separators); parts.hasMoreTokens(); ) {
            var keyword = ofTag(Spaces.clean(parts.nextToken()));
            if (keyword.codePoints().anyMatch(Character::isLetterOrDigit)) {
                keywords.add(keyword);
            }
        }
        return List.copyOf(keywords);
    }

    /** The word of a tag, before which a site may set the sign of tags: # 杏子. */
    public static String ofTag(String text) {
        return text.startsWith("#") || text.startsWith("＃") ? text.substring(1).strip() : text;
    }

    private static String separators(String list) {
        for (var marks : SEPARATORS) {
            for (int i = 0; i < list.length(); i++) {
                if (marks.indexOf(list.charAt(i)) >= 0) {
                    return marks;
                }
            }
        }
        return "";
    }
}
