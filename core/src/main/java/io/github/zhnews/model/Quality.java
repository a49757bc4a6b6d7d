package io.github.zhnews.model;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * How far an article can be trusted to be there and whole.
 *
 * @param score from 0 (no article) to 1 (nothing speaks against it)
 * @param flaws what speaks against it, none for a score of 1
 */
@SuppressWarnings("serial") // the set is made by Set.copyOf, which makes serializable ones
public record Quality(double score, Set<Flaw> flaws) implements Serializable {
    /** What may be wrong with a page. */
    public enum Flaw {
        /** The page asks whether a browser or a human reads it (captcha, challenge), and holds nothing else. */
        CHALLENGE,
        /** The page says that there is nothing at its address, whatever the server's status was. */
        NOT_FOUND,
        /** The text is shown after logging in. */
        LOGIN_WALL,
        /** The rest of the text has to be paid for. */
        PAYWALL,
        /** The text breaks off: it goes on at another address, in the app, or in the middle of a sentence. */
        TRUNCATED,
        /** There are pictures and hardly any words. */
        PICTURES_ONLY,
        /** There is a video and hardly any words. */
        VIDEO_ONLY,
        /** The page is a list of links. */
        LIST,
        /** There is no text. */
        NO_TEXT,
        /** The text has fewer characters than most news have. */
        SHORT_TEXT,
        /** There is no headline. */
        NO_TITLE,
        /** There is no time of publication. */
        NO_TIME,
        /** The portal's layout is not as its rule says. */
        CHANGED_LAYOUT
    }

    /** Copies the set. */
    public Quality {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score is " + score + ", must be from 0 to 1");
        }
        flaws = flaws.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(flaws));
    }
}
