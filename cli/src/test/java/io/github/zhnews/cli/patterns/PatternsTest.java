// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli.patterns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** No text makes a regular expression of the library look at it out of proportion to its length, or take much stack. */
class PatternsTest {
    /** Fields whose expressions are only asked to match a text as a whole. */
    private static final Set<String> WHOLE = Set.of(
            "io.github.zhnews.list.AddressShape.WORD_AND_NUMBER",
            "io.github.zhnews.list.LinkWeights.NO_TITLE",
            "io.github.zhnews.text.people.PenNames.CODE",
            "io.github.zhnews.text.people.Sources.NO_NAME");

    private static final int SHORT = 128;
    private static final int LONG = 512;
    /** How many looks a character of a short text may take before it is worth while to try longer ones. */
    private static final int CHEAP = 4;

    private static final double MOST_GROWTH = 2.3;

    private static final int STACK = 256 << 10;
    private static final int STACK_CHARS = 4_000;

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)[*+{]");

    private static final List<UsedPattern> PATTERNS = UsedPatterns.all(WHOLE);

    @Test
    void patternsAreFound() {
        assertThat(PATTERNS).hasSizeGreaterThan(100);
    }

    @Test
    void looksGrowLikeTheText() {
        var bad = new ArrayList<String>();
        for (var used : PATTERNS) {
            WorstCases.of(used.pattern())
                    .shapes()
                    .filter(shape -> used.looks(shape.text(SHORT)) > CHEAP * SHORT)
                    .filter(shape -> used.looks(shape.text(2 * LONG)) > MOST_GROWTH * used.looks(shape.text(LONG)))
                    .findFirst()
                    .ifPresent(shape -> bad.add(used + " on " + shape));
        }
        assertThat(bad).isEmpty();
    }

    @Test
    void littleStackIsEnough() throws InterruptedException {
        var bad = new ArrayList<String>();
        var thread = new Thread(null, () -> findDeep(bad), "small", STACK);
        thread.start();
        thread.join();

        assertThat(bad).isEmpty();
    }

    private static void findDeep(List<String> bad) {
        for (var used : PATTERNS) {
            if (!REPEATED_GROUP.matcher(used.pattern().pattern()).find()) {
                continue; // only groups take stack for each repetition
            }
            WorstCases.of(used.pattern())
                    .repetitions()
                    .filter(shape -> isDeep(used, shape.text(STACK_CHARS)))
                    .findFirst()
                    .ifPresent(shape -> bad.add(used + " on " + shape));
        }
    }

    private static boolean isDeep(UsedPattern used, String text) {
        try {
            used.run(new CountingText(text));
            return false;
        } catch (CountingText.LookedForEver e) {
            return false; // another test says so
        } catch (StackOverflowError e) {
            return true;
        }
    }
}
