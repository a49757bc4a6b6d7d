// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.util.Set;

/**
 * A piece of a page.
 *
 * @param kind what it is
 * @param source its characters, exactly as they stand in the page
 * @param name the element's name in lower case where it is a tag or the content of a raw element, else empty
 * @param inBody whether it stands in the page's body
 * @param fixed whether white space and elements around it mean something: in {@code pre}, {@code select}, drawings
 */
record Token(Kind kind, String source, String name, boolean inBody, boolean fixed) {
    enum Kind {
        TEXT,
        START,
        END,
        /** Comments and document types. */
        OTHER,
        /** What stands in scripts, styles and frames. */
        RAW
    }

    private static final Set<String> BLOCKS = Set.of(
            ("address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer"
                            + " form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre section"
                            + " summary table tbody td tfoot th thead tr ul br")
                    .split(" "));
    private static final Set<String> VOID =
            Set.of("area base br col embed hr img input link meta param source track wbr".split(" "));

    /** Piece of the body that no twist has to be careful with, made by a twist. */
    static Token made(String source) {
        return new Token(Kind.OTHER, source, "", true, false);
    }

    Token with(String changed) {
        return new Token(kind, changed, name, inBody, fixed);
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** A tag beside which white space means nothing. */
    boolean isBreak() {
        return (kind == Kind.START || kind == Kind.END) && BLOCKS.contains(name);
    }

    boolean isVoid() {
        return VOID.contains(name);
    }

    boolean isStart(String other) {
        return kind == Kind.START && name.equals(other);
    }

    boolean isEnd(String other) {
        return kind == Kind.END && name.equals(other);
    }

    boolean isHeading() {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** Text of the body that a twist may change as a reader would not see it. */
    boolean isLoose() {
        return kind == Kind.TEXT && inBody && !fixed;
    }

    /** Whether all of it is white space as HTML has it. */
    boolean isBlank() {
        return source.chars().allMatch(Token::isSpace);
    }

    /** White space that HTML collapses. */
    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
