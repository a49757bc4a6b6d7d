// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.vocabulary.Words;

/** Tells by a picture's address whether it is one at all. */
public final class PictureAddress {
    private static final Words SIGNS = Words.of("addresses.no-picture");
    private static final Words SIGN_WORDS = Words.of("addresses.no-picture-words");
    private static final Words SIGN_FILES = Words.of("addresses.no-picture-files");
    /** All of them: most addresses have none. */
    private static final Words ANY =
            Words.of("addresses.no-picture", "addresses.no-picture-words", "addresses.no-picture-files");

    private PictureAddress() {}

    /** Whether an address in small letters is that of a sign, a code or a placeholder. */
    public static boolean isSign(String address) {
        if (!ANY.in(address)) {
            return false;
        }
        int end = address.indexOf('?');
        int file = address.lastIndexOf('/', end < 0 ? address.length() : end) + 1;
        return beginsWord(SIGN_WORDS, address, 0) || beginsWord(SIGN_FILES, address, file) || SIGNS.in(address);
    }

    /** Whether one of some words stands in an address, not as the end of a longer word. */
    private static boolean beginsWord(Words words, String address, int from) {
        int word = words.indexIn(address, from);
        while (word > 0 && isAsciiLetterOrDigit(address.charAt(word - 1))) {
            word = words.indexIn(address, word + 1);
        }
        return word >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }
}
