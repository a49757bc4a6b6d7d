package io.github.zhnews.model;

/** A page is larger than the parser is allowed to read. */
public final class PageLimitException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final long actual;
    private final long limit;

    /**
     * Says which limit a page broke.
     *
     * @param unit what is counted, such as {@code characters}
     * @param actual how many the page has, or has at least
     * @param limit how many are allowed
     */
    public PageLimitException(String unit, long actual, long limit) {
        super("page has " + actual + " " + unit + ", the limit is " + limit);
        this.actual = actual;
        this.limit = limit;
    }

    /**
     * What the page has.
     *
     * @return the count at which reading stopped
     */
    public long actual() {
        return actual;
    }

    /**
     * What is allowed.
     *
     * @return the limit
     */
    public long limit() {
        return limit;
    }
}
