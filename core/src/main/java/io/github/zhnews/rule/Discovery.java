package io.github.zhnews.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Looks for rules on the class path and the module path. What is wrong with one of them costs that one alone. */
final class Discovery {
    /** After so many failures the class path itself is broken, not one provider. */
    private static final int MAX_FAILURES = 100;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, FixedRule> byId = new HashMap<>();
    private final List<FixedRule> rules = new ArrayList<>();
    private final List<RefusedRule> refused = new ArrayList<>();

    /** Looks where rules are found. */
    void run() {
        // In containers the library's loader may see other rules than the application's, which the thread's knows.
        look(RuleSet.class.getClassLoader());
        look(Thread.currentThread().getContextClassLoader());
    }

    /** The rules in the order in which they were found, no id twice. */
    List<FixedRule> rules() {
        return rules;
    }

    /** What was found and is no rule. */
    List<RefusedRule> refused() {
        return refused;
    }

    private void look(@Nullable ClassLoader given) {
        var loader = given != null ? given : ClassLoader.getSystemClassLoader();
        var providers = ServiceLoader.load(PortalRule.class, loader).stream().iterator();
        for (int failures = 0; failures < MAX_FAILURES; ) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                var provider = providers.next();
                add(provider.type().getName(), provider::get);
            } catch (Throwable e) { // a file that is none of providers, a class that is missing
                failures++;
                refuse(new RefusedRule(FixedRule.reason(e), Set.of()), e);
            }
        }
        for (var file : ServicesFile.malformed(loader)) {
            file.classes().forEach(name -> add(name, () -> instance(name, loader)));
        }
    }

    private static PortalRule instance(String className, ClassLoader loader) throws ReflectiveOperationException {
        return Class.forName(className, true, loader)
                .asSubclass(PortalRule.class)
                .getConstructor()
                .newInstance();
    }

    private void add(String className, Callable<? extends PortalRule> provider) {
        if (!seen.add(className)) {
            return;
        }
        PortalRule rule;
        try {
            rule = provider.call();
        } catch (Throwable e) { // whatever its constructor and its static parts do
            refuse(new RefusedRule("rule " + className + ": " + FixedRule.reason(e), Set.of()), e);
            return;
        }
        try {
            var fixed = FixedRule.of(rule);
            var other = byId.putIfAbsent(fixed.id(), fixed);
            if (other != null) {
                throw new IllegalArgumentException("rule " + fixed + ": its id is that of " + other);
            }
            rules.add(fixed);
        } catch (IllegalArgumentException e) {
            refuse(FixedRule.refused(rule, FixedRule.reason(e)), e);
        }
    }

    private void refuse(RefusedRule rule, Throwable cause) {
        refused.add(rule);
        // Not before it is needed: slf4j complains to whoever has no logger set up.
        LoggerFactory.getLogger(RuleSet.class).warn("A portal rule is left out: {}", rule.reason(), cause);
    }
}
