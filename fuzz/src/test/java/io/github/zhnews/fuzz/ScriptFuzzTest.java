// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.zhnews.NewsParser;
import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limits;
import io.github.zhnews.script.ScriptData;
import java.net.URI;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text as a script, alone and in a page whose article is in its scripts. */
class ScriptFuzzTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final URI URL = URI.create("https://inews.hket.com/article/1");

    static Stream<byte[]> seeds() {
        return Stream.concat(Scripts.all(), Seeds.pieces(DataPieces.SCRIPT));
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = Seeds.DURATION)
    void anyTextIsAScript(byte[] bytes) {
        var input = Input.of(bytes);
        int place = input.choice();
        input.choice();
        var script = input.text(DataPieces.SCRIPT);

        var budget = Budget.of(Limits.defaults(), script.length());
        budget.orElse(() -> values(script, budget), 0);
        Checks.page(PARSER, Scripts.page(place, script), URL);
    }

    /** Reads all values; returns the number of assignments. */
    private static int values(String script, Budget budget) {
        ScriptData.json(script, budget);
        ScriptData.value(script.toCharArray(), 0, script.length(), "__NUXT__", budget);
        ScriptData.value(script.toCharArray(), 0, script.length(), "a.b", budget);
        var assignments = ScriptData.assignments(script);
        for (var assignment : assignments) {
            Checks.that(assignment.length() <= script.length(), "a value is part of its script");
            Checks.that(!assignment.name().isBlank(), "a variable has a name");
            assignment.value(budget);
        }
        return assignments.size();
    }
}
