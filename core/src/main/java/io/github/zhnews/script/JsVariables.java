package io.github.zhnews.script;

import io.github.zhnews.script.JsValue.JsConstant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a function with the values they have in a call, each with what it costs to refer to it. Immutable.
 */
final class JsVariables {
    /** No variables. */
    static final JsVariables NONE = new JsVariables(Map.of());

    private final Map<String, Variable> byName;

    /**
     * A value.
     *
     * @param size the characters and values that it reaches, each counted as often as it is reached
     */
    private record Variable(JsValue value, long size, int height) {}

    private JsVariables(Map<String, Variable> byName) {
        this.byName = byName;
    }

    /** Gives parameters their values, which costs what these reach. What cannot be paid has no value. */
    static JsVariables bind(List<String> parameters, List<JsValue> arguments, JsBudget budget) {
        var byName = new HashMap<String, Variable>();
        for (int i = 0; i < Math.min(parameters.size(), arguments.size()); i++) {
            var value = arguments.get(i);
            var measure = new Measure(budget.left());
            measure.add(value, 0);
            if (budget.allows(measure.size)) {
                byName.put(parameters.get(i), new Variable(value, measure.size, measure.height));
            }
        }
        return new JsVariables(byName);
    }

    boolean has(String name) {
        return byName.containsKey(name);
    }

    /**
     * What a variable stands for, which is paid for.
     *
     * @param depth how deep it is referred to: no value may become deeper than {@link JsReader#MAX_DEPTH}
     */
    JsValue value(String name, int depth, JsBudget budget) {
        var variable = byName.get(name);
        return variable != null && depth + variable.height <= JsReader.MAX_DEPTH && budget.allows(variable.size)
                ? variable.value
                : JsConstant.NULL;
    }

    /** Counts what a value reaches, until it is more than can be paid. */
    private static final class Measure {
        private final long most;
        private long size;
        private int height;

        Measure(long most) {
            this.most = most;
        }

        void add(JsValue value, int depth) {
            var text = value.text();
            size += text == null ? 1 : 1 + text.length();
            height = Math.max(height, depth);
            for (var item : value.items()) {
                if (size > most) {
                    return;
                }
                add(item, depth + 1);
            }
            for (var member : value.members().entrySet()) {
                if (size > most) {
                    return;
                }
                size += member.getKey().length();
                add(member.getValue(), depth + 1);
            }
        }
    }
}
