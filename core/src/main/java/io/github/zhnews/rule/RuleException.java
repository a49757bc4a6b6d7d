package io.github.zhnews.rule;

import org.jspecify.annotations.Nullable;

/** A rule that is not well formed. */
public final class RuleException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String part;
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
     * The part of a layout that is at fault.
     *
     * @return the name of the {@link LayoutBuilder}'s method for it, or an empty string where it is the rule itself or the
     *     layout's name
     */
    public String part() {
        return part;
    }

    /**
     * What is wrong, without the names of rule, layout and part, which the message has as well.
     *
     * @return a part of a sentence, in English
     */
    public String problem() {
        return problem;
    }
}
