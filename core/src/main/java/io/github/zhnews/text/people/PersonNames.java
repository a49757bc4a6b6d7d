// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import java.util.BitSet;

/** Tells names of persons from other words. */
final class PersonNames {
    private static final int LONGEST_FOREIGN = 24;
    private static final String DOTS = "·•‧・∙．";
    private static final BitSet SURNAMES = Words.characters("names.surnames");
    private static final Words DOUBLE_SURNAMES = Words.of("names.double-surnames");
    private static final Words WORDS = Words.of("names.words");
    private static final BitSet NO_LAST = Words.characters("names.no-last");

    private PersonNames() {}

    /**
     * Whether a word is the name of a Chinese person (surname and one or two characters, more behind a surname of two) or a
     * name with a middle dot (阿里木·买买提).
     */
    static boolean isName(String s) {
        return isName(s, false);
    }

    /**
     * The same where a role stands before the word: then it may begin as an everyday word does (白天某), as long as it is none as
     * a whole.
     */
    static boolean isNameBehindRole(String s) {
        return isName(s, true);
    }

    private static boolean isName(String s, boolean vouched) {
        int dot = dot(s);
        if (dot >= 0) {
            return isDotted(s, dot);
        }
        int length = s.length();
        if (length < 2 || length > 4 || NO_LAST.get(s.charAt(length - 1))) {
            return false;
        }
        // A married woman's two surnames: 陈方安生.
        boolean single = isSurname(s.charAt(0))
                && (length < 4 || isSurname(s.charAt(1)))
                && !(vouched ? WORDS.has(s) : WORDS.begin(s));
        return (single || length > 2 && DOUBLE_SURNAMES.begin(s)) && isHan(s);
    }

    static boolean isSurname(char c) {
        return SURNAMES.get(c);
    }

    /** Whether a word is a name in Latin letters of two to four parts, each with a capital: Mei-Ling Wu, J. Smith. */
    static boolean isLatinName(String s) {
        return s.indexOf(' ') > 0
                && s.length() <= 40
                && Arrays.stream(s.split(" ", 6)).allMatch(PersonNames::isLatinPart);
    }

    /** Whether a word may be a part of a name in Latin letters. */
    static boolean isLatinPart(String s) {
        return !s.isEmpty()
                && Character.isUpperCase(s.charAt(0))
                && s.chars().allMatch(c -> Character.isLetter(c) && !Spaces.isHan(c) || "'’-.".indexOf(c) >= 0)
                && (s.length() == 1 || s.endsWith(".") || s.chars().anyMatch(Character::isLowerCase));
    }

    /** Whether a word may be a name that is not known as one: no everyday word, and with no such ending. */
    static boolean mayBeRare(String s) {
        return !WORDS.has(s) && !NO_LAST.get(s.charAt(s.length() - 1));
    }

    /** The same of two or three characters, as pen names are. */
    static boolean isShortAndRare(String s) {
        return s.length() > 1 && s.length() < 4 && isHan(s) && mayBeRare(s);
    }

    /** Whether a word is of capital letters alone. */
    static boolean isCapitals(String s) {
        return s.chars().allMatch(c -> Character.isUpperCase(c) || c == '-' || c == '.');
    }

    static boolean isDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    static boolean isHan(String s) {
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            if (!Spaces.isHan(s.codePointAt(i))) {
                return false;
            }
        }
        return !s.isEmpty();
    }

    private static boolean isDotted(String s, int dot) {
        return dot > 0
                && s.length() <= LONGEST_FOREIGN
                && DOTS.indexOf(s.charAt(s.length() - 1)) < 0
                && s.chars().allMatch(c -> Spaces.isHan(c) || DOTS.indexOf(c) >= 0 || Character.isUpperCase(c))
                && !MediaNames.isMedium(s)
                && !MediaNames.isMedium(s.substring(0, dot));
    }

    /** Where the first dot stands, or -1. */
    private static int dot(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (DOTS.indexOf(s.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
