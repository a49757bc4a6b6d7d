// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import org.jspecify.annotations.Nullable;

/** A rule that is not well formed. */
public final class RuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The part of a layout at fault, or an empty string. */
    private final String part;

    /** What is wrong with it. */
    private final String problem;

    private RuleException(String message, String part, String problem, @Nullable Throwable cause) {
        super(message, cause);
        this.part = part;
        this.problem = problem;
    }

    static RuleException ofLayout(String name, String part, String problem, @Nullable Throwable cause) {
        return new RuleException("layout " + name + ", " + part + ": " + problem, part, problem, cause);
    }

    static RuleException ofRule(String rule, String problem, @Nullable Throwable cause) {
        return new RuleException("rule " + rule + ": " + problem, "", problem, cause);
    }

    /**
     * {@return the part of a layout that is at fault, as {@link LayoutBuilder}'s method for it is named; an empty string
     * where it is the rule itself or the layout's name}
     */
    public String part() {
        return part;
    }

    /**
     * {@return what is wrong, a part of a sentence in English without the names of rule, layout and part, which the message
     * has}
     */
    public String problem() {
        return problem;
    }
}
