// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import io.github.zhnews.html.Attr;
import io.github.zhnews.html.Tree;
import io.github.zhnews.text.Spaces;
import io.github.zhnews.vocabulary.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The meta elements of a page by name, property or itemprop. Keys are compared in lower case and without the blanks that
 * stray into them on real pages ({@code "og:time "}, {@code "weibo: article:create_at"}).
 */
public final class Meta {
    /**
     * One meta element.
     *
     * @param key its name, property or itemprop, in lower case without blanks
     */
    public record Entry(String key, String value) {}

    private static final int MAX_PROPERTIES = 4000;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> firsts = new HashMap<>();

    Meta() {}

    void add(Tree tree, int node) {
        var content = tree.attr(node, Attr.CONTENT);
        if (content == null) {
            return;
        }
        var value = Spaces.clean(content);
        if (value.isEmpty()) {
            return;
        }
        add(tree.attr(node, Attr.PROPERTY), value);
        add(tree.attr(node, Attr.NAME), value);
        add(tree.attr(node, Attr.ITEMPROP), value);
    }

    /** What stands in elements within a comment: {@code <date>2019-03-04 10:20:30</date>} becomes {@code property:date}. */
    void addProperties(char[] source, int from, int to) {
        int end = Math.min(to, from + MAX_PROPERTIES);
        int open = next(source, '<', from, end);
        while (open < end) {
            int close = next(source, '>', open, end);
            int next = next(source, '<', close, end);
            if (close < next && next + 1 < end && source[next + 1] == '/') {
                var value = Spaces.clean(source, close + 1, next);
                if (!value.isEmpty()) {
                    add("property:" + new String(source, open + 1, close - open - 1), value);
                }
                next = next(source, '<', next + 1, end);
            }
            open = next;
        }
    }

    private static int next(char[] s, char c, int from, int end) {
        int i = from;
        while (i < end && s[i] != c) {
            i++;
        }
        return i;
    }

    private void add(@Nullable String name, String value) {
        if (name != null && !name.isEmpty()) {
            var entry = new Entry(key(name), value);
            entries.add(entry);
            firsts.putIfAbsent(entry.key(), entry);
        }
    }

    private static String key(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z' || Spaces.isSpace(c) || Spaces.isIgnorable(c)) {
                return Spaces.clean(name.toLowerCase(Locale.ROOT)).replace(" ", "");
            }
        }
        return name;
    }

    public @Nullable Entry first(String key) {
        return firsts.get(key);
    }

    /** What the first of several keys states that the page has. */
    public @Nullable Entry first(Words keys) {
        for (var key : keys.all()) {
            var entry = firsts.get(key);
            if (entry != null) {
                return entry;
            }
        }
        return null;
    }

    /** Offers what is read of the first element of each of several keys, in the order of the keys. */
    public <T> boolean offer(Words keys, Candidates.Taker<T> taker, Function<Entry, @Nullable Found<T>> reader) {
        for (var key : keys.all()) {
            var entry = firsts.get(key);
            if (entry != null && taker.takes(reader.apply(entry))) {
                return true;
            }
        }
        return false;
    }

    public List<Entry> entries() {
        return entries;
    }
}
