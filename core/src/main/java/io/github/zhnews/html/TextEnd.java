// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.html;

/**
 * Tells while a page is read where its text has ended: behind prose, where lists, tools and the foot of the site have gone on for so
 * long that no line there says anything of the article any more.
 */
final class TextEnd {
    /** The letters from which what stands between two tags is prose, if it has a stop. */
    private static final int SENTENCE = 12;
    /** The letters of prose that are a text. */
    private static final int TEXT = 200;
    /** The letters and the pieces of text behind the last sentence. */
    private static final int LETTERS_BEHIND = 300;

    private static final int PIECES_BEHIND = 15;

    private int prose;
    private int lettersBehind;
    private int piecesBehind;

    /**
     * Counts a piece of text that a reader sees and tells whether what follows stands behind the article.
     *
     * @param stops the stops in it that stand in no link
     */
    boolean isBehind(int letters, int stops) {
        if (stops > 0 && letters >= SENTENCE) {
            prose += letters;
            lettersBehind = 0;
            piecesBehind = 0;
            return false;
        }
        lettersBehind += letters;
        piecesBehind++;
        return prose >= TEXT && lettersBehind >= LETTERS_BEHIND && piecesBehind >= PIECES_BEHIND;
    }
}
