package io.github.zhnews.model;

import java.io.Serializable;
import java.util.Objects;

/**
 * How bytes became text.
 *
 * @param charset the Java name of the character set used
 * @param reason what decided for it
 * @param declared the label that the page or the server declared, as written, or an empty string
 * @param malformed whether bytes occurred that are invalid in that character set (each reads as U+FFFD)
 */
public record Decoding(String charset, Reason reason, String declared, boolean malformed) implements Serializable {

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

    /** Checks that nothing is {@code null}. */
    public Decoding {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(declared, "declared");
    }
}
