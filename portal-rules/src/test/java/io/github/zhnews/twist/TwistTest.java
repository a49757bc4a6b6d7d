package io.github.zhnews.twist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reader does not see changes nothing of what is read: every twist on every page, with rules and without. */
class TwistTest {
    private static final Readings READINGS = Readings.of(Sample.all());

    static Stream<Twist> twists() {
        return Stream.of(
                        List.of(Twist.ofTokens("none", tokens -> tokens)),
                        SpaceTwists.all(),
                        InvisibleTwists.all(),
                        TagTwists.all(),
                        InsertTwists.all(),
                        WrapperTwists.all(),
                        SidebarTwists.all(),
                        EncodingTwists.all(),
                        EntityTwists.all(),
                        FormTwists.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("twists")
    void articleStaysTheSame(Twist twist) {
        var outcome = READINGS.twisted(twist);
        System.out.printf("| %s | %d | %d |%n", twist.name(), outcome.pages(), outcome.changes().size());
        assertThat(outcome.changes()).isEmpty();
    }
}
