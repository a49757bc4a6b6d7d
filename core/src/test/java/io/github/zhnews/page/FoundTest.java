package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Origin;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundTest {
    private static final Origin ORIGIN = new Origin.Given();

    private static Stream<Found<String>> tooCostly() {
        throw new AssertionError("looked for in vain");
    }

    @Test
    void firstBelievedIsTakenAndNothingBehindItIsLookedFor() {
        var candidates = Found.<String>inTurn(
                Stream::empty,
                () -> Stream.of(Found.doubted("北港网", ORIGIN), new Found<>("何青", ORIGIN, 0.5)),
                FoundTest::tooCostly);

        assertThat(Found.first(candidates)).isEqualTo(new Found<>("何青", ORIGIN, 0.5));
    }

    @Test
    void whatIsOnlyDoubtedIsNotTaken() {
        assertThat(Found.first(Stream.of(Found.doubted("北港网", ORIGIN)))).isNull();
    }
}
