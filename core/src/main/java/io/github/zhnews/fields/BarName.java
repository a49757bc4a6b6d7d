package io.github.zhnews.fields;

/**
 * A name that stands in the dateline bar without a label.
 *
 * @param alone whether nothing else stands beside the time, or in the line
 *
 */
record BarName(String text, MarginLine note, Hint hint, boolean alone) {
    /** What classes and ids of elements around a name say of it. */
    enum Hint {
        /** It is where the article is from. */
        SOURCE,
        /** It is the name of a person or an account. */
        NAME,
        /** Nothing. */
        NONE,
        /** It is a channel, a tool, a place … */
        OTHER
    }
}
