// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;

/**
 * How much of a script may be read twice, copied or referred to: a few times its length. Pages never come near it; it keeps
 * scripts from growing that are made to grow. A variable costs all that its value reaches each time it is referred to, so that
 * what is read of a script, counted along every way that leads to it, is a few times as large as the script at the most.
 */
final class JsBudget {
    private static final int TIMES = 5;

    private final Budget page;
    private long left;

    /** The budget of a script of this length, which is part of a page. */
    JsBudget(int length, Budget page) {
        this.page = page;
        left = (long) length * TIMES;
    }

    /** Spends so many characters or members, and says whether that was still possible. */
    boolean allows(long cost) {
        left -= cost;
        return left >= 0;
    }

    /** Pays for one more value, and says whether that was still possible. */
    boolean allowsValue() {
        return page.allowsValues(1);
    }

    /** What can still be spent. */
    long left() {
        return left;
    }
}
