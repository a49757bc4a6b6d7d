// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.rule;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form of names in rules, and of paths into data. */
final class Names {
    /** The longest name that the domain name system knows, with the dot that may stand at its end. */
    private static final int MAX_HOST = 254;

    /** {@code docData.contentList[0].data}, {@code authors[].name}. */
    private static final Pattern PATH = Pattern.compile("(?:[^.\\[\\]]+(?:\\[\\d*+])*+(?:\\.(?!$)|$))*+");

    private Names() {}

    static void checkPath(String path) {
        if (!PATH.matcher(path.startsWith("[") ? "x" + path : path).matches()) {
            throw new IllegalArgumentException("\"" + path + "\" is no path such as data.items[0].title");
        }
    }

    /** Whether a name consists of lower-case letters, digits and hyphens. */
    static boolean isPlain(String name) {
        return arePlain(name, false);
    }

    /** Whether a name is a host's: plain names joined by dots. */
    static boolean isHost(String name) {
        return arePlain(name, true);
    }

    /** Whether a name is plain, or where dots are allowed, all between them are. */
    private static boolean arePlain(String name, boolean dots) {
        boolean isBegun = false;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean isPlain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
            if (!isPlain && !(dots && isBegun && c == '.')) {
                return false;
            }
            isBegun = isPlain;
        }
        return isBegun;
    }

    /** A host's name as rules write it, or an empty string for what can be none. */
    static String host(String host) {
        if (host.length() > MAX_HOST) {
            return "";
        }
        var name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            boolean isAscii = name.chars().allMatch(c -> c < 128);
            return (isAscii ? name : IDN.toASCII(name)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
