// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

/** Tells names of media (papers, agencies, stations, sites) from other words. */
public final class MediaNames {
    private static final Words ENDINGS = Words.of("media.endings");
    private static final Words KNOWN = Words.of("media.known");

    private MediaNames() {}

    /**
     * Whether a word is the name of a medium, going by how such names end and by a list of those that end otherwise.
     */
    public static boolean isMedium(String s) {
        int ending = ENDINGS.before(s, s.length());
        return ending > 0 && ending < s.length() || KNOWN.has(s);
    }
}
