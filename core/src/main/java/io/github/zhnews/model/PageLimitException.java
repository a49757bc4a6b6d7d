// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import java.util.Objects;

/** A page is larger, or costs more work, than the parser is allowed to spend on it. */
public final class PageLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Limit what;
    private final long actual;
    private final long limit;

    private PageLimitException(Limit what, long actual, long limit) {
        super("page has " + actual + " " + what.unit() + ", the limit is " + limit);
        this.what = Objects.requireNonNull(what, "what");
        this.actual = actual;
        this.limit = limit;
    }

    /**
     * {@return what says which limit a page broke}
     *
     * @param what what is counted
     * @param actual how many the page has, or has at least
     * @param limit how many are allowed
     */
    public static PageLimitException of(Limit what, long actual, long limit) {
        return new PageLimitException(what, actual, limit);
    }

    /** {@return the limit that was broken} */
    public Limit what() {
        return what;
    }

    /** {@return the count at which reading stopped} */
    public long actual() {
        return actual;
    }

    /** {@return how many are allowed} */
    public long limit() {
        return limit;
    }
}
