package io.github.zhnews.model;

/** The parts of an {@link Article} whose origin a {@link Report} gives. */
public enum Field {
    /** {@link Article#kind()}. */
    KIND,
    /** {@link Article#url()}. */
    URL,
    /** {@link Article#title()}. */
    TITLE,
    /** {@link Article#subtitle()}. */
    SUBTITLE,
    /** {@link Article#published()}. */
    PUBLISHED,
    /** {@link Article#modified()}. */
    MODIFIED,
    /** {@link Article#source()}. */
    SOURCE,
    /** {@link Article#authors()}. */
    AUTHORS,
    /** {@link Article#editors()}. */
    EDITORS,
    /** {@link Article#keywords()}. */
    KEYWORDS,
    /** {@link Article#summary()}. */
    SUMMARY,
    /** {@link Article#channel()}. */
    CHANNEL,
    /** {@link Article#language()}. */
    LANGUAGE,
    /** {@link Article#blocks()}. */
    BODY
}
