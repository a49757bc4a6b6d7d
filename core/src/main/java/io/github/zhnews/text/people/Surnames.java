package io.github.zhnews.text.people;

import io.github.zhnews.vocabulary.Words;
import java.util.BitSet;

/**
 * Chinese surnames in simplified and traditional characters. Rare surnames that are everyday words (国, 都, 能, 通 …) are left
 * out: taking a word for a name does more harm than missing a bearer.
 */
final class Surnames {
    private static final BitSet SINGLE = Words.characters("names.surnames");

    private static final Words DOUBLE = Words.of("names.double-surnames");

    private Surnames() {}

    static boolean isSurname(char c) {
        return SINGLE.get(c);
    }

    /** Whether the text begins with a surname of two characters. */
    static boolean beginsWithCompound(String s) {
        return s.length() > 2 && DOUBLE.begin(s);
    }
}
