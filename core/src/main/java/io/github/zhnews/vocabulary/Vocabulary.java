// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.vocabulary;

import io.github.zhnews.text.Resources;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The resource files. A file has groups: a line {@code [name]} and lines of words with blanks between them; {@code ␣} in a
 * word stands for a blank, {@code #} and a blank begin a comment.
 */
final class Vocabulary {
    static final List<String> FILES = List.of(
            "labels roles names media section-names furniture pages links lists markets addresses times meta-keys data-keys notes phrases"
                    .split(" "));

    /** The words as written, by {@code file.group}. */
    private static final Map<String, String> GROUPS = read();

    private Vocabulary() {}

    /** The words of a group, in the order of the file. */
    static String[] words(String name) {
        var words = text(name).split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace('␣', ' ');
        }
        return words;
    }

    /** A group as one line. */
    static String text(String name) {
        var group = GROUPS.get(name);
        if (group == null) {
            throw new IllegalArgumentException("the vocabulary has no group " + name);
        }
        return group;
    }

    /** The names of a file's groups, in its order. */
    static List<String> groups(String file) {
        return GROUPS.keySet().stream()
                .filter(name -> name.startsWith(file + '.'))
                .map(name -> name.substring(file.length() + 1))
                .toList();
    }

    private static Map<String, String> read() {
        Map<String, String> groups = new LinkedHashMap<>();
        for (var file : FILES) {
            var name = file;
            for (var line : Resources.lines(Vocabulary.class, file + ".txt")) {
                var words = line.strip();
                if (!words.startsWith("[")) {
                    groups.merge(name, words, (a, b) -> a.isEmpty() ? b : a + ' ' + b);
                    continue;
                }
                name = file + '.' + words.substring(1, words.indexOf(']'));
                if (groups.put(name, "") != null) {
                    throw new IllegalStateException("group " + name + " stands twice in the vocabulary");
                }
            }
        }
        return groups;
    }
}
