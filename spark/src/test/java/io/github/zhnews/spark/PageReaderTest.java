// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.PageInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private final PageReader reader = new PageReader(ParserSettings.defaults().withoutShippedRules());

    /** A page for which there is not enough of something. */
    private String read(Throwable failure) {
        return reader.read(PageInput.html(Pages.html(1)), Pages.URL, null, page -> {
            if (page.article().isPresent()) {
                PageReaderTest.<RuntimeException>fail(failure);
            }
            return page.error().orElse("") + " at " + page.url().orElse("");
        });
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> void fail(Throwable failure) throws E {
        throw (E) failure;
    }

    @Test
    void aPageThatNeedsTooMuchFailsAlone() {
        assertThat(read(new OutOfMemoryError("Java heap space")))
                .isEqualTo("OutOfMemoryError: Java heap space at " + Pages.URL);
        assertThat(read(new StackOverflowError())).isEqualTo("StackOverflowError at " + Pages.URL);
        assertThat(read(new IllegalStateException("a\n b"))).isEqualTo("a b at " + Pages.URL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whatIsReadIsTheSameEachTime(int number) {
        var page = PageInput.html(Pages.html(number));

        assertThat(reader.<Object>read(
                        page, null, null, parsed -> parsed.article().orElseThrow()))
                .isEqualTo(reader.<Object>read(
                        page, null, null, parsed -> parsed.article().orElseThrow()));
    }
}
