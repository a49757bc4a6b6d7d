// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.text.label.Label;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person's name found in a word of a line of credits.
 *
 * @param role the role set behind it in the same word (张三编译), or {@code null}
 */
record NameInWord(String name, @Nullable Label role, boolean reported) {
    private static final Words FURNITURE = Words.of("names.furniture-starts");
    private static final Pattern CODE_BEHIND = Pattern.compile("(?<=[^\\x00-\\x7F])[A-Za-z]*[0-9][A-Za-z0-9]*$");

    /**
     * Finds the name that a word is, or holds beside a title, a role, a medium, a staff code or a note of reporting.
     *
     * @param afterRole whether it stands right behind a role (记者…), so that it begins with a name
     */
    static @Nullable NameInWord find(String word, boolean afterRole) {
        if (PersonNames.isName(word)) {
            return new NameInWord(word, null, false);
        }
        var behind = Roles.behindName(word);
        if (behind != null) {
            return new NameInWord(word.substring(0, behind.start()), behind.label(), false);
        }
        var reporter = Reports.reporter(word, afterRole);
        // A role before a word and a verb behind it tell that it is a name.
        boolean rare = reporter != null && afterRole && NameList.mayBePenName(reporter);
        if (reporter != null && (rare || PersonNames.isName(reporter))) {
            return new NameInWord(reporter, null, true);
        }
        int title = Roles.endOfTitle(word);
        var name = title > 0 ? word.substring(title) : "";
        if (!PersonNames.isName(name)) {
            name = withoutRest(word, afterRole);
        }
        return PersonNames.isName(name) ? new NameInWord(name, null, false) : null;
    }

    private static String withoutRest(String word, boolean afterRole) {
        var name = behindMedium(word);
        if (name.isEmpty() && afterRole) {
            name = beforeCopula(word);
        }
        if (name.isEmpty()) {
            name = Spaces.isHan(word.charAt(word.length() - 1))
                    ? word
                    : CODE_BEHIND.matcher(word).replaceFirst("");
        }
        int furniture = FURNITURE.indexIn(name, 0);
        return furniture > 1 ? name.substring(0, furniture) : Roles.withoutTitle(name);
    }

    /** The name in 新华社张三, or an empty string. */
    private static String behindMedium(String word) {
        for (int start = Math.max(2, word.length() - 3); start <= word.length() - 2; start++) {
            if (PersonNames.isName(word.substring(start)) && MediaNames.isMedium(word.substring(0, start))) {
                return word.substring(start);
            }
        }
        return "";
    }

    /** The name in 作者张三系某某大学教授, or an empty string. */
    private static String beforeCopula(String word) {
        for (int end = 2; end <= 4 && end < word.length(); end++) {
            if ("系為为是".indexOf(word.charAt(end)) >= 0 && PersonNames.isName(word.substring(0, end))) {
                return word.substring(0, end);
            }
        }
        return "";
    }
}
