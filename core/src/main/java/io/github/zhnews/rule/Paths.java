package io.github.zhnews.rule;

import java.util.regex.Pattern;

/** The form of paths into data: {@code docData.contentList[0].data}, {@code authors[].name}. */
final class Paths {
    private static final Pattern PATH = Pattern.compile("(?:[^.\\[\\]]+(?:\\[\\d*+])*+(?:\\.(?!$)|$))*+");

    private Paths() {}

    static void check(String path) {
        var inner = path.startsWith("[") ? "x" + path : path;
        if (!PATH.matcher(inner).matches()) {
            throw new IllegalArgumentException("\"" + path + "\" is no path such as data.items[0].title");
        }
    }
}
