// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Everything that a value of the model holds, however deep. */
public final class Values {
    /** What a value makes of its parts. */
    private static final Set<String> MADE =
            Set.of("hashCode", "toString", "toHtml", "toTei", "toMarkdown", "toBuilder", "fingerprint", "getClass");

    private final List<Object> all = new ArrayList<>();

    private Values() {}

    /** The strings in a value; addresses are none. */
    public static List<String> strings(Object value) {
        return in(value, String.class);
    }

    /** The addresses in a value. */
    public static List<URI> addresses(Object value) {
        return in(value, URI.class);
    }

    /** The names of the library's types that a value is made of. */
    public static Set<String> types(Object value) {
        var names = new TreeSet<String>();
        in(value, Object.class).forEach(part -> names.add(part.getClass().getName()));
        names.removeIf(name -> !name.startsWith("io.github.zhnews"));
        return names;
    }

    private static <T> List<T> in(Object value, Class<T> type) {
        var values = new Values();
        values.add(value);
        return values.all.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private void add(Object value) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::add);
        } else if (value instanceof Collection<?> collection) {
            collection.forEach(this::add);
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                add(key);
                add(inner);
            });
        } else if (value != null) {
            all.add(value);
            if (value.getClass().getName().startsWith("io.github.zhnews") && !(value instanceof Enum<?>)) {
                Arrays.stream(value.getClass().getMethods())
                        .filter(Values::isPart)
                        .forEach(method -> add(part(value, method)));
            }
        }
    }

    private static boolean isPart(Method method) {
        return method.getParameterCount() == 0
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && method.getReturnType() != void.class
                && !MADE.contains(method.getName());
    }

    private static Object part(Object value, Method method) {
        try {
            method.setAccessible(true); // the type that implements a public one is none itself
            return method.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }
}
