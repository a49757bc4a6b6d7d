// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Set;

/** How far an article can be trusted to be there and whole. */
public sealed interface Quality extends Serializable {
    /** What may be wrong with a page. */
    enum Flaw {
        /** The page asks whether a browser or a human reads it (captcha, challenge), or lets nobody in, and holds nothing else. */
        CHALLENGE(1),
        /** The page says that there is nothing at its address, whatever the server's status was. */
        NOT_FOUND(1),
        /** The text is shown after logging in, or the page is a form for that. */
        LOGIN_WALL(0.6),
        /** The rest of the text has to be paid for. */
        PAYWALL(0.6),
        /** The text breaks off: it goes on at another address, in the app, or in the middle of a sentence. */
        TRUNCATED(0.5),
        /** There are pictures and hardly any words. */
        PICTURES_ONLY(0.6),
        /** There is a video and hardly any words. */
        VIDEO_ONLY(0.6),
        /** The page is a list of links. */
        LIST(0.9),
        /** There is no text. */
        NO_TEXT(0.9),
        /** The text has fewer characters than most news have. */
        SHORT_TEXT(0.3),
        /** The text is probably not the article's, as its place beside the page's other places tells. */
        DOUBTFUL_TEXT(0.6),
        /** The page's bytes may have been read in the wrong character set; see {@link Decoding#doubt()}. */
        DOUBTFUL_CHARSET(0.5),
        /** There is no headline. */
        NO_TITLE(0.3),
        /** There is no time of publication. */
        NO_TIME(0.1),
        /** The page has a layout of its portal's rule, and its text is not where that says. */
        CHANGED_LAYOUT(0.2),
        /** The page broke a {@link Limit}, so that some of it was not read. */
        BEYOND_LIMIT(0.3);

        private final double weight;

        Flaw(double weight) {
            this.weight = weight;
        }

        /** {@return what share of the score this flaw takes, from 0 (nothing) to 1 (all of it)} */
        public double weight() {
            return weight;
        }
    }

    /**
     * {@return the verdict on a page with given flaws}
     *
     * @param flaws the flaws, copied
     */
    static Quality of(Set<Flaw> flaws) {
        return new QualityValue(flaws);
    }

    /**
     * {@return from 0 (no article) to 1 (nothing speaks against it), rounded to three places} Each flaw takes its {@linkplain
     * Flaw#weight() share} of what the others leave, so that a text that is short (0.3) and has no time (0.1) scores 0.7 ×
     * 0.9 = 0.63.
     */
    double score();

    /** {@return what speaks against it, nothing for a score of 1} */
    Set<Flaw> flaws();
}

@SuppressWarnings("serial") // the set is made by Set.copyOf, which makes serializable ones
record QualityValue(Set<Flaw> flaws) implements Quality {
    QualityValue {
        flaws = Set.copyOf(flaws);
    }

    @Override
    public double score() {
        double score = 1;
        for (var flaw : Flaw.values()) {
            score *= flaws.contains(flaw) ? 1 - flaw.weight() : 1;
        }
        return Math.round(score * 1000) / 1000.0;
    }

    @Override
    public String toString() {
        return Shown.of("Quality", "score", score(), "flaws", flaws);
    }
}
