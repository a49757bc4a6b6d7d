// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Looks for rules on the class path and the module path. What is wrong with one of them costs that one alone. */
final class Discovery {
    final List<FixedRule> rules = new ArrayList<>();
    /** Grows when layouts that are loaded later are refused. */
    final List<RefusedRule> refused = new CopyOnWriteArrayList<>();

    /** After so many failures the class path itself is broken, not one provider. */
    private static final int MAX_FAILURES = 100;

    private final Set<String> seen = new HashSet<>();
    private final Map<String, FixedRule> byId = new HashMap<>();

    Discovery() {
        // In containers the library's loader may see other rules than the application's, which the thread's knows.
        look(RuleSet.class.getClassLoader());
        look(Thread.currentThread().getContextClassLoader());
    }

    private void look(@Nullable ClassLoader given) {
        var loader = given != null ? given : ClassLoader.getSystemClassLoader();
        // A rule by itself is meant to be asked before those that come in numbers.
        look(PortalRule.class, loader, rule -> add(rule, FixedRule::of));
        look(
                RuleSource.class,
                loader,
                source -> source.rules().forEach(rule -> add(rule, r -> FixedRule.onDemand(r, this::refuse))));
    }

    private <T> void look(Class<T> service, ClassLoader loader, Consumer<T> taker) {
        var providers = ServiceLoader.load(service, loader).stream().iterator();
        int failures = 0;
        while (failures < MAX_FAILURES) {
            try {
                if (!providers.hasNext()) {
                    break;
                }
                var provider = providers.next();
                take(provider.type().getName(), provider::get, taker);
            } catch (Throwable e) { // a file that is none of providers, a class that is missing
                failures++;
                refuse(RefusedRule.of(FixedRule.reason(e), Set.of()), e);
            }
        }
        if (failures == 0) {
            return;
        }
        try {
            for (var file : Collections.list(loader.getResources("META-INF/services/" + service.getName()))) {
                lookInMalformed(file, service, loader, taker);
            }
        } catch (IOException e) {
            // Java has said so
        }
    }

    /** Of a file that has a line which names no class Java takes nothing: one slip would cost all rules merged into it. */
    private <T> void lookInMalformed(URL file, Class<T> service, ClassLoader loader, Consumer<T> taker)
            throws IOException {
        var names = names(file);
        var sound = names.stream().filter(Discovery::isClassName).toList();
        for (var name : sound.size() < names.size() ? sound : List.<String>of()) {
            take(
                    name,
                    () -> Class.forName(name, true, loader)
                            .asSubclass(service)
                            .getConstructor()
                            .newInstance(),
                    taker);
        }
    }

    /** What the lines of a file hold apart from comments. */
    private static List<String> names(URL file) throws IOException {
        var connection = file.openConnection();
        connection.setUseCaches(false); // as Java's own: the jar can be replaced afterwards
        try (var in = connection.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceFirst("#.*", "").strip())
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    private static boolean isClassName(String name) {
        return Character.isJavaIdentifierStart(name.codePointAt(0))
                && name.codePoints().allMatch(c -> Character.isJavaIdentifierPart(c) || c == '.');
    }

    private <T> void take(String className, Callable<? extends T> provider, Consumer<T> taker) {
        if (!seen.add(className)) {
            return;
        }
        try {
            taker.accept(provider.call());
        } catch (Throwable e) { // whatever its constructor and its static parts do, and a source when it is asked
            refuse(RefusedRule.of("rule " + className + ": " + FixedRule.reason(e), Set.of()), e);
        }
    }

    private void add(PortalRule rule, Function<PortalRule, FixedRule> asking) {
        try {
            var fixed = asking.apply(rule);
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
