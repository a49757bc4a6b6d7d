// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.patterns;

import java.util.regex.Pattern;

/**
 * A regular expression that the library uses.
 *
 * @param where the class and the field or line
 * @param isWhole whether it is only ever asked to match a text as a whole
 */
record UsedPattern(String where, Pattern pattern, boolean isWhole) {

    /** Looks for everything in a text; gives how often it looked at a character. */
    long looks(String text) {
        var counting = new CountingText(text);
        try {
            run(counting);
            return counting.looks();
        } catch (CountingText.LookedForEver e) {
            return Long.MAX_VALUE / 2;
        }
    }

    /** Looks for everything in a text. */
    void run(CharSequence text) {
        boolean matches = pattern.matcher(text).matches();
        if (!isWhole && !matches) {
            var matcher = pattern.matcher(text);
            while (matcher.find()) {
                matcher.end();
            }
        }
    }

    @Override
    public String toString() {
        return where + " " + pattern;
    }
}
