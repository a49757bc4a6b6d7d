package io.github.zhnews.rule;

import java.net.IDN;
import java.util.Locale;

/** The form of names in rules. */
final class Names {
    /** The longest name that the domain name system knows, with the dot that may stand at its end. */
    private static final int MAX_HOST = 254;

    private Names() {}

    /** Whether a name consists of lower-case letters, digits and hyphens. */
    static boolean isPlain(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-');
    }

    /** Whether a name is a host's: plain names joined by dots. */
    static boolean isHost(String name) {
        for (var label : name.split("\\.", -1)) {
            if (!isPlain(label)) {
                return false;
            }
        }
        return true;
    }

    /** A host's name as rules write it, or an empty string for what can be none. */
    static String host(String host) {
        if (host.length() > MAX_HOST) {
            return "";
        }
        var name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        try {
            return (isAscii(name) ? name : IDN.toASCII(name)).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
