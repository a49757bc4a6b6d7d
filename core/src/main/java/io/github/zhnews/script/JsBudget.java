package io.github.zhnews.script;

/**
 * How much of a script may be read twice or copied: a few times its length. Pages never come near it; it keeps scripts
 * from growing that are made to grow.
 *
 * <p>Not thread-safe; belongs to one reading.
 */
final class JsBudget {
    private static final int TIMES = 4;

    private long left;

    /** The budget of a script of this length. */
    JsBudget(int length) {
        this.left = (long) length * TIMES;
    }

    /** Spends so many characters or members, and says whether that was still possible. */
    boolean allows(long cost) {
        left -= cost;
        return left >= 0;
    }
}
