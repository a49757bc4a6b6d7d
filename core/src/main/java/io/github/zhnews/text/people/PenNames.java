package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;

/** Judges words that a label presents as a name although they do not look like one: pen names, accounts, staff codes. */
final class PenNames {
    private static final int LONGEST = 10;

    private static final Words NOBODY = Words.of("names.nobody");

    private static final Words FURNITURE = Words.of("names.furniture");

    private static final Words ADMINISTRATORS = Words.of("names.administrators");

    private static final Words BODIES = Words.of("names.bodies");

    private PenNames() {}

    /** Whether a word behind 作者： may be how a writer calls himself. */
    static boolean isWriter(String s) {
        if (isNobody(s) || ADMINISTRATORS.has(s) || MediaNames.isMedium(s)) {
            return false;
        }
        if (!hasHan(s)) {
            return s.length() <= 20 && PersonNames.isLatinPart(s);
        }
        if (s.length() > LONGEST || !isWord(s)) {
            return false;
        }
        return s.length() <= 3 || !BODIES.end(s);
    }

    /** Whether a word behind 责任编辑： may stand for an editor: a name, an account or the code of one. */
    static boolean isEditor(String s) {
        return s.length() > 1
                && s.length() <= 20
                && !isNobody(s)
                && !MediaNames.isMedium(s)
                && isWord(s)
                && hasLetter(s);
    }

    /** Whether a word is the code of a member of the staff: NB12556. */
    static boolean isCode(String s) {
        boolean digit = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            digit |= c >= '0' && c <= '9';
            if (c > 'z' || !Spaces.isLetter(c)) {
                return false;
            }
        }
        return digit;
    }

    /** Whether a word stands for no person at all. */
    static boolean isNobody(String s) {
        return NOBODY.has(s) || FURNITURE.has(s);
    }

    static boolean isFurniture(String s) {
        return s.length() > 1 && FURNITURE.has(s) || s.startsWith("返回");
    }

    private static boolean isWord(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Spaces.isLetter(c)
                    && !Character.isLowSurrogate(c)
                    && "·．.".indexOf(c) < 0
                    && (c != '-' && c != '\'' || hasHan(s))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasHan(String s) {
        return s.codePoints().anyMatch(Spaces::isHan);
    }

    private static boolean hasLetter(String s) {
        return s.codePoints().anyMatch(Character::isLetter);
    }
}
