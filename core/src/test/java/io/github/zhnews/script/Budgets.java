// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limits;

/** Budgets for tests. */
final class Budgets {
    private Budgets() {}

    /** That of a long page. */
    static Budget ample() {
        return Budget.of(Limits.defaults(), 1 << 20);
    }
}
