// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import io.github.zhnews.limit.Budget;
import org.jspecify.annotations.Nullable;

/** Reads whole texts as scripts. */
final class Scripts {
    private Scripts() {}

    static @Nullable JsValue value(String script, String variable) {
        return value(script, variable, Budgets.ample());
    }

    static @Nullable JsValue value(String script, String variable, Budget budget) {
        return ScriptData.value(script.toCharArray(), 0, script.length(), variable, budget);
    }
}
