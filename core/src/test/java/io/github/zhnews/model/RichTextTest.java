// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.zhnews.model.Run.Mark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RichTextTest {
    private static final URI LINK = URI.create("https://news.yunxi.example/a");
    private static final Run PLAIN = Run.of("石桥");
    private static final Run BOLD = Run.of("重开").withMarks(Set.of(Mark.BOLD));

    @Test
    void plainWordsAreOneRun() {
        assertThat(RichText.of("石桥重开").runs()).containsExactly(Run.of("石桥重开"));
        assertThat(RichText.of("石桥重开").isPlain()).isTrue();
        assertThat(RichText.of("").runs()).isEmpty();
    }

    @Test
    void runsAloneMakeTheText() {
        var text = RichText.of(List.of(PLAIN, BOLD, PLAIN.withLink(LINK)));

        assertThat(text.text()).isEqualTo("石桥重开石桥");
        assertThat(text.runs()).containsExactly(PLAIN, BOLD, PLAIN.withLink(LINK));
        assertThat(text.isPlain()).isFalse();
    }

    @Test
    void whatIsMarkedAlikeIsOneRunAndWhatIsEmptyNone() {
        var text = RichText.of(List.of(PLAIN, Run.of("").withLink(LINK), PLAIN, BOLD, Run.of(""), BOLD));

        assertThat(text.runs()).containsExactly(Run.of("石桥石桥"), Run.of("重开重开").withMarks(Set.of(Mark.BOLD)));
    }

    @Test
    void textsThatShowTheSameAreEqual() {
        assertThat(RichText.of(List.of(PLAIN, Run.of("重开")))).isEqualTo(RichText.of("石桥重开"));
        assertThat(RichText.of(List.of(PLAIN, BOLD)))
                .isNotEqualTo(RichText.of("石桥重开"))
                .hasToString("RichText[runs=[Run[text=石桥], Run[text=重开, marks=[BOLD]]]]");
    }

    @Test
    void runsMayBeMadeWhenTheyAreAskedFor() throws Exception {
        var asked = new AtomicInteger();
        var text = RichText.of("石桥石桥", () -> {
            asked.incrementAndGet();
            return List.of(PLAIN, BOLD.withText("石桥"));
        });

        assertThat(text.text()).isEqualTo("石桥石桥");
        assertThat(text).hasSameHashCodeAs(RichText.of("石桥石桥"));
        assertThat(asked).hasValue(0);
        assertThat(text.runs()).containsExactly(PLAIN, BOLD.withText("石桥"));
        assertThat(text.isPlain()).isFalse();
        assertThat(asked).hasValue(1);
        assertThat(text)
                .isEqualTo(RichText.of(text.runs()))
                .isEqualTo(written(text))
                .isNotEqualTo(RichText.of("石桥石桥"))
                .hasToString(RichText.of(text.runs()).toString());
        assertThat(RichText.of(text.runs())).isEqualTo(text);
    }

    @Test
    void runsThatTurnOutToBePlainAreAnyOthers() {
        var text = RichText.of("石桥", () -> List.of(PLAIN));

        assertThat(text.isPlain()).isTrue();
        assertThat(text).isEqualTo(RichText.of("石桥")).isNotEqualTo(RichText.of("渡口"));
        assertThat(RichText.of("石桥")).isEqualTo(text);
    }

    @Test
    void runsOfAnotherTextAreRefused() {
        var text = RichText.of("渡口", () -> List.of(PLAIN));

        assertThatIllegalStateException().isThrownBy(text::runs).withMessageContaining("石桥");
    }

    private static Object written(RichText text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(text);
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
