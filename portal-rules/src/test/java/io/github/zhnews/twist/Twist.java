// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A change of a page that a reader does not see.
 *
 * @param name what it is called
 * @param change makes the page as a server would send it, or nothing where the page cannot be changed so
 */
record Twist(String name, Function<Sample, Optional<Served>> change) {
    /** A page as a server sends it. */
    static final class Served {
        private final byte[] bytes;
        private final String contentType;

        /** A page's bytes and what the server says of them, or {@code null}. */
        Served(byte[] bytes, String contentType) {
            this.bytes = bytes;
            this.contentType = contentType;
        }

        byte[] bytes() {
            return bytes;
        }

        String contentType() {
            return contentType;
        }
    }

    static Twist ofText(String name, UnaryOperator<String> change) {
        return new Twist(name, page -> served(change.apply(page.html())));
    }

    static Twist ofTokens(String name, UnaryOperator<List<Token>> change) {
        return new Twist(name, page -> served(Tokens.join(change.apply(page.tokens()))));
    }

    private static Optional<Served> served(String page) {
        return Optional.of(new Served(page.getBytes(StandardCharsets.UTF_8), "text/html; charset=utf-8"));
    }

    /** Changes each piece by itself. */
    static Twist ofEach(String name, UnaryOperator<Token> change) {
        return ofTokens(name, tokens -> tokens.stream().map(change).toList());
    }

    @Override
    public String toString() {
        return name;
    }
}
