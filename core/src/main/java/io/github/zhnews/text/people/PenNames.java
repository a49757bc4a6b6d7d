// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.regex.Pattern;

/** Judges words that a label presents as a name although they do not look like one: pen names, accounts, staff codes. */
final class PenNames {
    private static final Words FURNITURE = Words.of("names.furniture", "furniture.tools");
    private static final Words NOBODY =
            Words.of("names.nobody", "media.unstated", "media.endings", "names.furniture", "furniture.tools");
    private static final Words FURNITURE_STARTS = Words.of("names.furniture-starts");
    private static final Words ADMINISTRATORS = Words.of("names.administrators");
    private static final Words BODIES = Words.of("names.bodies");
    private static final Pattern CODE = Pattern.compile("[A-Za-z]*[0-9][A-Za-z0-9]*");

    private PenNames() {}

    /** Whether a word behind 作者： may be how a writer calls himself. */
    static boolean isWriter(String s) {
        if (NOBODY.has(s) || ADMINISTRATORS.has(s) || MediaNames.isMedium(s)) {
            return false;
        }
        return hasHan(s)
                ? s.length() <= 10 && isWord(s) && (s.length() <= 3 || !BODIES.end(s))
                : s.length() <= 20 && PersonNames.isLatinPart(s);
    }

    /** Whether a word behind 责任编辑： may stand for an editor: a name, an account or the code of one. */
    static boolean isEditor(String s) {
        return s.length() > 1
                && s.length() <= 20
                && !NOBODY.has(s)
                && !MediaNames.isMedium(s)
                && isWord(s)
                && s.codePoints().anyMatch(Character::isLetter);
    }

    /** Whether a word that is not known as a name may be one where names stand. */
    static boolean isGuess(String word) {
        return word.length() >= 2
                && word.length() <= 4
                && PersonNames.isHan(word)
                && PersonNames.mayBeRare(word)
                && isWriter(word)
                && !Reports.isPlaceAt(word, 0)
                && !Reports.isVerb(word);
    }

    /** Whether a word is the code of a member of the staff: NB12556. */
    static boolean isCode(String s) {
        return CODE.matcher(s).matches();
    }

    /** Whether a word is the name of a company, an office or a school. */
    static boolean isBody(String s) {
        return s.length() > 3 && BODIES.end(s);
    }

    static boolean isFurniture(String s) {
        return s.length() > 1 && FURNITURE.has(s) || FURNITURE_STARTS.begin(s);
    }

    private static boolean isWord(String s) {
        var marks = hasHan(s) ? "·．." : "·．.-'";
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Spaces.isLetter(c) && !Character.isLowSurrogate(c) && marks.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHan(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (Spaces.isHan(s.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }
}
