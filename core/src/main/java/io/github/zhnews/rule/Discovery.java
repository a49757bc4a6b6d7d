package io.github.zhnews.rule;

import java.util.HashSet;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** Looks for rules on the class path and the module path. */
final class Discovery {
    /** After so many failures the class path itself is broken, not one provider. */
    private static final int MAX_FAILURES = 100;

    private final Set<String> seen = new HashSet<>();

    /** Hands over each rule once. What can't be loaded or is refused is logged and left out. */
    void forEach(Consumer<PortalRule> consumer) {
        // In containers the library's loader may see other rules than the application's, which the thread's knows.
        look(ServiceLoader.load(PortalRule.class, RuleSet.class.getClassLoader()), consumer);
        look(ServiceLoader.load(PortalRule.class), consumer);
    }

    private void look(ServiceLoader<PortalRule> loader, Consumer<PortalRule> consumer) {
        Iterator<ServiceLoader.Provider<PortalRule>> providers = loader.stream().iterator();
        for (int failures = 0; failures < MAX_FAILURES; ) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                var provider = providers.next();
                if (seen.add(provider.type().getName())) {
                    consumer.accept(provider.get());
                }
            } catch (ServiceConfigurationError | LinkageError | RuntimeException e) {
                failures++;
                // Not before it is needed: slf4j complains to whoever has no logger set up.
                LoggerFactory.getLogger(RuleSet.class).warn("A portal rule is left out: {}", e.getMessage(), e);
            }
        }
    }
}
