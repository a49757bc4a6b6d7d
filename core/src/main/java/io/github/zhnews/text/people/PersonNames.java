package io.github.zhnews.text.people;

import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.MediaNames;
import io.github.zhnews.vocabulary.Words;
import java.util.Arrays;
import java.util.BitSet;

/** Tells names of persons from other words. */
final class PersonNames {
    private static final Words WORDS = Words.of("names.words");

    private static final BitSet NO_LAST = Words.characters("names.no-last");

    private static final int LONGEST_FOREIGN = 24;

    private PersonNames() {}

    /**
     * Whether a word is the name of a Chinese person (surname and one or two characters, more behind a surname of two) or a
     * name with a middle dot (阿里木·买买提).
     */
    static boolean isName(String s) {
        int length = s.length();
        if (hasDot(s)) {
            return isDotted(s);
        }
        if (length < 2 || length > 4 || !isHan(s) || NO_LAST.get(s.charAt(length - 1))) {
            return false;
        }
        if (Surnames.beginsWithCompound(s)) {
            return true;
        }
        if (!Surnames.isSurname(s.charAt(0)) || WORDS.begin(s)) {
            return false;
        }
        // A married woman's two surnames: 陈方安生.
        return length < 4 || Surnames.isSurname(s.charAt(1));
    }

    /** Whether a word is a name in Latin letters of two to four parts, each with a capital: Mei-Ling Wu, J. Smith. */
    static boolean isLatinName(String s) {
        return s.indexOf(' ') > 0
                && s.length() <= 40
                && Arrays.stream(s.split(" ", 6)).allMatch(PersonNames::isLatinPart);
    }

    /** Whether a word may be a part of a name in Latin letters. */
    static boolean isLatinPart(String s) {
        if (s.isEmpty() || !Character.isUpperCase(s.charAt(0))) {
            return false;
        }
        boolean lower = s.length() == 1 || s.endsWith(".");
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (!Character.isLetter(c) && "'’-.".indexOf(c) < 0 || Spaces.isHan(c)) {
                return false;
            }
            lower |= Character.isLowerCase(c);
        }
        return lower;
    }

    static boolean isHan(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (!Spaces.isHan(s.charAt(i))) {
                return Character.isSurrogate(s.charAt(i)) && s.codePoints().allMatch(Spaces::isHan);
            }
        }
        return !s.isEmpty();
    }

    static boolean isDot(char c) {
        return c == '·' || c == '•' || c == '‧' || c == '・' || c == '∙' || c == '．';
    }

    private static boolean hasDot(String s) {
        return s.chars().anyMatch(c -> isDot((char) c));
    }

    private static boolean isDotted(String s) {
        int length = s.length();
        if (length > LONGEST_FOREIGN || isDot(s.charAt(0)) || isDot(s.charAt(length - 1))) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = s.charAt(i);
            if (!Spaces.isHan(c) && !isDot(c) && !Character.isUpperCase(c)) {
                return false;
            }
        }
        return !MediaNames.isMedium(s) && !MediaNames.isMedium(s.substring(0, s.indexOf(dotOf(s))));
    }

    private static char dotOf(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (isDot(s.charAt(i))) {
                return s.charAt(i);
            }
        }
        throw new IllegalArgumentException(s);
    }
}
