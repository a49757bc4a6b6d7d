// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A rule that is not well formed. */
public final class RuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Stands for a part as a whole where the index of an element is asked for. */
    static final int WHOLE = -1;

    /** The part at fault, or an empty string. */
    private final String part;

    /** The element of the part, or {@link #WHOLE}. */
    private final int index;

    /** What is wrong with it. */
    private final String problem;

    private RuleException(String message, String part, int index, String problem, @Nullable Throwable cause) {
        super(message, cause);
        this.part = part;
        this.index = index;
        this.problem = problem;
    }

    static RuleException ofLayout(String name, String part, int index, String problem, @Nullable Throwable cause) {
        return new RuleException("layout " + name + ", " + part + ": " + problem, part, index, problem, cause);
    }

    static RuleException ofRule(String rule, String part, int index, String problem) {
        return new RuleException("rule " + rule + ": " + problem, part, index, problem, null);
    }

    /** The fault of a rule that can't be asked. */
    static RuleException ofRule(String rule, String problem, Throwable cause) {
        return new RuleException("rule " + rule + ": " + problem, "", WHOLE, problem, cause);
    }

    /**
     * {@return the part of a rule or a layout that is at fault, as the method for it in {@link PortalRule} or {@link
     * LayoutBuilder} is named, and {@code name} for a layout's name; an empty string where the rule failed when it was asked}
     */
    public String part() {
        return part;
    }

    /**
     * {@return which element of the part is at fault, from 0 in the order in which they were given; nothing where the part is no
     * list, is missing, or is at fault as a whole}
     */
    public OptionalInt index() {
        return index == WHOLE ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /**
     * {@return what is wrong, a part of a sentence in English without the names of rule, layout and part, which the message
     * has}
     */
    public String problem() {
        return problem;
    }
}
