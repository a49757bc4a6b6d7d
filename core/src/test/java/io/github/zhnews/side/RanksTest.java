// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.side;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Link;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RanksTest {
    private static List<String> without(String... titles) {
        var links = Stream.of(titles)
                .map(t -> Link.of(t, URI.create("https://shancheng.example/a")))
                .toList();
        return Entries.withoutRanks(links).stream().map(Link::title).toList();
    }

    @Test
    void numbersOfRanksAreTakenOff() {
        assertThat(without("1桥头的风", "2.桥尾的雨", "3、石桥", "4：渡口", "5 船", "6:河"))
                .containsExactly("桥头的风", "桥尾的雨", "石桥", "渡口", "船", "河");
        assertThat(without("01桥头的风", "02．桥尾的雨")).containsExactly("桥头的风", "桥尾的雨");
    }

    @Test
    void numbersThatAreNoRanksStay() {
        assertThat(without("1桥头的风", "3桥尾的雨")).containsExactly("1桥头的风", "3桥尾的雨");
        assertThat(without("1桥头的风", "桥尾的雨")).containsExactly("1桥头的风", "桥尾的雨");
        assertThat(without("12座石桥", "2桥尾的雨")).containsExactly("12座石桥", "2桥尾的雨");
        assertThat(without("1", "2桥尾的雨")).containsExactly("1", "2桥尾的雨");
        assertThat(without()).isEmpty();
    }
}
