package io.github.zhnews.rule;

/** The form of names in rules. */
final class Names {
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
}
