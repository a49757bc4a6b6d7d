// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/** How bytes became text. */
public sealed interface Decoding extends Serializable {

    /** What decided for a character set. */
    enum Reason {
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
    enum Doubt {
        /** Nothing speaks against it: the bytes bear out what is declared, or leave no other choice. */
        NONE,
        /** Other character sets fit about as well or better, or there are too few characters to tell them apart. */
        UNSURE,
        /** In no known character set the bytes make ordinary text, or many of them are invalid. */
        GARBLED,
        /** The bytes are no text but a picture, a document, an archive or the like. None of it was read. */
        BINARY
    }

    /**
     * {@return a decoding without doubt of bytes that are all valid, nothing having been declared}
     *
     * @param charset the Java name of the character set used
     * @param reason what decided for it
     */
    static Decoding of(String charset, Reason reason) {
        return new DecodingValue(charset, reason, "", false, Doubt.NONE);
    }

    /**
     * {@return the Java name of the character set used; that of bytes that are {@linkplain Doubt#BINARY no text} means nothing}
     */
    String charset();

    /** {@return what decided for the character set} */
    Reason reason();

    /** {@return the label that the page or the server declared, as written, or an empty string} */
    String declared();

    /** {@return whether bytes occurred that are invalid in that character set (each reads as U+FFFD)} */
    boolean malformed();

    /** {@return why the text may not be what was written, {@link Doubt#NONE} where nothing speaks against it} */
    Doubt doubt();

    /** {@return whether there is any {@linkplain #doubt() doubt} that the text is what was written} */
    boolean isDoubtful();

    /**
     * {@return this decoding with a declared label}
     *
     * @param declared the label as written, or an empty string
     */
    Decoding withDeclared(String declared);

    /**
     * {@return this decoding, of invalid bytes or not}
     *
     * @param malformed whether bytes occurred that are invalid in the character set
     */
    Decoding withMalformed(boolean malformed);

    /**
     * {@return this decoding with a doubt}
     *
     * @param doubt why the text may not be what was written
     */
    Decoding withDoubt(Doubt doubt);
}

record DecodingValue(String charset, Reason reason, String declared, boolean malformed, Doubt doubt)
        implements Decoding {
    DecodingValue {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declared, "declared");
        Objects.requireNonNull(doubt, "doubt");
    }

    @Override
    public boolean isDoubtful() {
        return doubt != Doubt.NONE;
    }

    @Override
    public Decoding withDeclared(String other) {
        return new DecodingValue(charset, reason, other, malformed, doubt);
    }

    @Override
    public Decoding withMalformed(boolean other) {
        return new DecodingValue(charset, reason, declared, other, doubt);
    }

    @Override
    public Decoding withDoubt(Doubt other) {
        return new DecodingValue(charset, reason, declared, malformed, other);
    }

    @Override
    public String toString() {
        return Shown.of(
                "Decoding",
                "charset",
                charset,
                "reason",
                reason,
                "declared",
                declared,
                "malformed",
                malformed,
                "doubt",
                doubt);
    }
}
