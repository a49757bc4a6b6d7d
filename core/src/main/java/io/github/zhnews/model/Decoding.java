package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * How bytes became text.
 *
 * @param charset the Java name of the character set used; that of bytes that are {@linkplain Doubt#BINARY no text} means nothing
 * @param reason what decided for it
 * @param declared the label that the page or the server declared, as written, or an empty string
 * @param malformed whether bytes occurred that are invalid in that character set (each reads as U+FFFD)
 * @param doubt why the text may not be what was written, {@link Doubt#NONE} where nothing speaks against it
 */
public record Decoding(String charset, Reason reason, String declared, boolean malformed, Doubt doubt)
        implements Serializable {

    /** What decided for a character set. */
    public enum Reason {
        /** A byte order mark. */
        BOM,
        /** The {@code charset} parameter of the Content-Type header. */
        HEADER,
        /** A {@code meta} element. */
        META,
        /** An XML declaration. */
        XML_DECLARATION,
        /** The bytes themselves: nothing was declared, or what was declared is contradicted by them. */
        CONTENT
    }

    /** Why a text may not be what was written. */
    public enum Doubt {
        /** Nothing speaks against it: the bytes bear out what is declared, or leave no other choice. */
        NONE,
        /** Other character sets fit about as well or better, or there are too few characters to tell them apart. */
        UNSURE,
        /** In no known character set the bytes make ordinary text, or many of them are invalid. */
        GARBLED,
        /** The bytes are no text but a picture, a document, an archive or the like. None of it was read. */
        BINARY
    }

    /** Checks that nothing is {@code null}. */
    public Decoding {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(doubt, "doubt");
    }

    /**
     * A decoding without doubt.
     *
     * @param charset the Java name of the character set used
     * @param reason what decided for it
     * @param declared the label that was declared, as written, or an empty string
     * @param malformed whether bytes occurred that are invalid in that character set
     */
    public Decoding(String charset, Reason reason, String declared, boolean malformed) {
        this(charset, reason, declared, malformed, Doubt.NONE);
    }

    /** {@return whether there is any {@linkplain #doubt() doubt} that the text is what was written} */
    public boolean isDoubtful() {
        return doubt != Doubt.NONE;
    }
}
