package io.github.zhnews.text;

import io.github.zhnews.model.Limit;
import io.github.zhnews.model.PageLimitException;

/**
 * What the reading of one page may still cost. It is paid in steps, never in time, so that the same page always ends the same
 * way. A step is about as much as looking at one character or one node again.
 *
 * <p>What costs no more than a fixed number of looks at each character or node of the page is not charged: the page's size is
 * bounded already. Whatever a page can multiply is: values that a script's functions share, text read once for each element
 * around it, a pattern that backtracks.
 *
 * <p>Not thread-safe; one for each page.
 */
public final class Work {
    private final long limit;
    private long left;

    private Work(long limit) {
        this.limit = limit;
        left = limit;
    }

    /**
     * A new account.
     *
     * @param steps how many steps may be spent
     */
    public static Work of(long steps) {
        return new Work(steps);
    }

    /**
     * Pays for something before it is done.
     *
     * @param steps what it costs, not negative
     * @throws PageLimitException if so much is not left; then nothing further can be paid, however cheap
     */
    public void spend(long steps) {
        if (steps > left) {
            long spent = limit - left + steps;
            left = -1;
            throw new PageLimitException(Limit.WORK, spent, limit);
        }
        left -= steps;
    }

    /** Whether something could not be paid. */
    public boolean isExhausted() {
        return left < 0;
    }

    /** The steps spent until now; more than the limit where it was exceeded. */
    public long spent() {
        return limit - left;
    }

    /**
     * A text whose characters are paid for one by one, for patterns that may look at them many times.
     *
     * @param text the text
     * @return the same characters
     */
    public CharSequence counted(CharSequence text) {
        return new Counted(text, this);
    }

    private record Counted(CharSequence text, Work work) implements CharSequence {
        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            work.spend(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text.subSequence(start, end), work);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
