// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalTest {
    @ParameterizedTest
    @CsvSource({
        "http://beigang.example/a,          beigang.example,    beigang",
        "https://news.a.beigang.cn/,        beigang.cn,         beigang",
        "https://news.beigang.com.cn/,      beigang.com.cn,     beigang",
        "https://www.beigang.gov.tw/,       beigang.gov.tw,     beigang",
        "https://www.beigang.gd.cn/,        beigang.gd.cn,      beigang",
        "https://NEWS.Bei-Gang.com/,        bei-gang.com,       bei-gang",
        "https://www.1970.com/,             1970.com,           1970",
        "https://xn--fiq228c.example.tw/,   example.tw,         example",
    })
    void ruleIsNamedAfterTheRegisteredName(URI url, String host, String id) {
        assertThat(Portal.of(url)).isEqualTo(new Portal(host, id));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///tmp/a.html", "a/b.html", "http://127.0.0.1/a", "http://localhost/", "http://[::1]/"})
    void addressWithoutARegisteredNameIsRefused(URI url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Portal.of(url));
    }

    @Test
    void mobileHostsAreKnownByTheirFirstLabel() {
        assertThat(Portal.isMobile(URI.create("https://m.beigang.example/1"))).isTrue();
        assertThat(Portal.isMobile(URI.create("https://media.beigang.example/1")))
                .isFalse();
    }
}
