// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @ParameterizedTest
    @CsvSource({
        "https://pic.example/a/B.jpg?w=640#x, pic.example/a/b.jpg",
        "//pic.example/a.jpg, pic.example/a.jpg",
        "./up/a.jpg, up/a.jpg",
        "/up/a.jpg, up/a.jpg",
        "up/a.jpg, up/a.jpg",
        "https://proxy.example/?url=http%3A%2F%2Fpic.example%2F%E5%9B%BE.jpg%3Fw&type=webp, pic.example/图.jpg",
        "https://proxy.example/?url=100%zz, 100%zz",
        "https://proxy.example/i?w=9&u=https%3A%2F%2Fpic.example%2Fa.jpg&k=2, pic.example/a.jpg",
        "https://proxy.example/i?s=//pic.example/a.jpg, pic.example/a.jpg",
        "https://proxy.example/i.php?SRC=http://pic.example/a.jpg, pic.example/a.jpg",
        "https://pic.example/a.jpg?s=640, pic.example/a.jpg",
    })
    void addressIsComparedWithoutSchemeQueryAndProxy(String address, String key) {
        assertThat(Pictures.key(address)).isEqualTo(key);
    }

    @Test
    void relativeAddressIsMetByAnAbsoluteOne() {
        assertThat(Pictures.f1(List.of("up/a.jpg"), List.of("http://pic.example/up/a.jpg")))
                .isEqualTo(1.0);
        assertThat(Pictures.f1(List.of("up/a.jpg"), List.of("http://pic.example/group/a.jpg")))
                .isZero();
    }

    @Test
    void missingAndSurplusPicturesCount() {
        assertThat(Pictures.f1(List.of("a.jpg", "b.jpg"), List.of("b.jpg", "c.jpg", "d.jpg")))
                .isEqualTo(2.0 / 5);
        assertThat(Pictures.f1(List.of(), List.of())).isEqualTo(1.0);
        assertThat(Pictures.f1(List.of(), List.of("a.jpg"))).isZero();
    }
}
