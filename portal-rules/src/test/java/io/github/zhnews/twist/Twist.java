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
    /**
     * A page as it is sent.
     *
     * @param bytes the page
     * @param contentType what the server says of it, or {@code null}
     */
    record Served(byte[] bytes, String contentType) {}

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
