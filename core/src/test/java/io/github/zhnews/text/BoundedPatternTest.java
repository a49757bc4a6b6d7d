// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.limit.Budget;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.PageLimitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedPatternTest {
    private static final Budget PAGE = Budget.of(Limits.defaults(), 1 << 20);

    /** A text that counts how often it is looked at. */
    private static final class Counting implements CharSequence {
        private final String text;
        private long looks;

        Counting(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            looks++;
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    @Test
    void firstGroupOrAllThatIsFoundIsTaken() {
        assertThat(BoundedPattern.compile("来源：(\\S+)").find("时间 来源：山城早报 编辑", PAGE))
                .isEqualTo("山城早报");
        assertThat(BoundedPattern.compile("\\d+").find("第12期", PAGE)).isEqualTo("12");
        assertThat(BoundedPattern.compile("(a)?b").find("b", PAGE)).isEmpty();
        assertThat(BoundedPattern.compile("x").find("山城", PAGE)).isEmpty();
    }

    @Test
    void noMoreThanTheBeginningOfATextIsSeen() {
        assertThat(BoundedPattern.compile("末").find("山".repeat(9_999) + "末", PAGE))
                .isEqualTo("末");
        assertThat(BoundedPattern.compile("末").find("山".repeat(10_000) + "末", PAGE))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"^(a+)+$", "^(?:a|aa)+$", "(a*)*b", "(.*)*b", "^((a+)+,)*b", "(?:a|b|ab)*c", "a*a*a*a*b"})
    void expressionThatBacktracksGivesUp(String regex) {
        var text = new Counting("a".repeat(5_000) + "!");

        assertThatThrownBy(() -> BoundedPattern.compile(regex).find(text, PAGE))
                .isInstanceOf(PatternLimitException.class);
        assertThat(text.looks).isLessThanOrEqualTo(100L * text.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"^((?:a|b)*)$", "(?:a|b)+c", "((ab?)*)c"})
    void expressionThatNeedsMuchStackNeverEndsTheThread(String regex) throws InterruptedException {
        var found = new String[1];
        var thread = new Thread(null, () -> found[0] = found(regex, "a".repeat(1_000_000)), "small", 256 << 10);
        thread.start();
        thread.join();

        assertThat(found[0]).isIn("gave up", "", "a".repeat(10_000));
    }

    private static String found(String regex, String text) {
        try {
            return BoundedPattern.compile(regex).find(text, PAGE);
        } catch (PatternLimitException e) {
            return "gave up";
        }
    }

    @Test
    void looksArePaidForByThePage() {
        var page = Budget.of(Limits.defaults(), 0);
        BoundedPattern.compile("b").find("a".repeat(100), page);

        assertThat(page.spent()).isBetween(100L, 200L);
        var poor = Budget.of(Limits.defaults().withWork(1), 0);
        poor.spend(19_950);
        assertThatThrownBy(() -> BoundedPattern.compile("b").find("a".repeat(100), poor))
                .isInstanceOf(PageLimitException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "a{2,1}", "\\"})
    void malformedExpressionIsRefusedWithItsText(String regex) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BoundedPattern.compile(regex))
                .withMessageContaining('"' + regex + '"');
    }
}
