// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a reader does not see changes nothing of what is read: every twist on every page, with rules and without. Pages that
 * are read differently all the same stand in {@code exceptions.tsv} with the reason.
 */
class TwistTest {
    private static final Path TABLE = Path.of("target/twists.md");
    private static final Readings READINGS = Readings.of(Sample.all());
    private static final List<Known> KNOWN = Known.all();
    private static final List<String> ROWS = new ArrayList<>();

    static List<Twist> twists() {
        return Stream.of(
                        SpaceTwists.all(),
                        InvisibleTwists.all(),
                        TagTwists.all(),
                        InsertTwists.all(),
                        WrapperTwists.all(),
                        SidebarTwists.all(),
                        EncodingTwists.all(),
                        EntityTwists.all(),
                        FormTwists.all())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("twists")
    void articleStaysTheSame(Twist twist) {
        var outcome = READINGS.twisted(twist);

        int changed = outcome.changes().size();
        ROWS.add("| %s | %d | %d |".formatted(twist, outcome.pages(), changed));
        var allowed = KNOWN.stream()
                .filter(known -> known.twists().contains(twist.name()))
                .map(Known::page)
                .collect(toSet());
        assertThat(outcome.pages()).isPositive();
        assertThat(new TreeSet<>(outcome.changes().keySet()))
                .as(() -> "read differently with " + twist + ": " + outcome.changes())
                .isEqualTo(new TreeSet<>(allowed));
    }

    @Test
    void pageThatIsOnlyTakenApartIsReadTheSame() {
        var outcome = READINGS.twisted(Twist.ofTokens("none", tokens -> tokens));

        assertThat(outcome.changes()).isEmpty();
    }

    @Test
    void changeOfTheTextIsNoticed() {
        var outcome = READINGS.twisted(Twist.ofText("other words", page -> page.replace('的', '地')));

        assertThat(outcome.changes().size()).isGreaterThan(outcome.pages());
    }

    @Test
    void exceptionsNameTwists() {
        Set<String> names = twists().stream().map(Twist::name).collect(toSet());

        assertThat(KNOWN).allSatisfy(known -> assertThat(names).containsAll(known.twists()));
    }

    @AfterAll
    static void writeTable() throws IOException {
        var lines = new ArrayList<>(List.of("| twist | pages | read differently |", "| --- | ---: | ---: |"));
        lines.addAll(ROWS);
        Files.createDirectories(TABLE.getParent());
        Files.write(TABLE, lines);
    }
}
