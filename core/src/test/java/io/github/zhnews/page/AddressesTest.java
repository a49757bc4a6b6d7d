// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    private static final URI BASE = URI.create("https://news.yunxi.example/2024/05/06/ferry.html?from=app");

    private static @Nullable String resolve(@Nullable URI base, String reference) {
        var uri = Addresses.resolve(base, reference);
        return uri == null ? null : uri.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.jpg|https://news.yunxi.example/2024/05/06/a.jpg",
                "./a.jpg|https://news.yunxi.example/2024/05/06/a.jpg",
                "../a.jpg|https://news.yunxi.example/2024/05/a.jpg",
                "/a.jpg|https://news.yunxi.example/a.jpg",
                "//img.yunxi.example/a.jpg|https://img.yunxi.example/a.jpg",
                "http://img.yunxi.example/a.jpg|http://img.yunxi.example/a.jpg",
                "HTTP://img.yunxi.example/a.jpg|HTTP://img.yunxi.example/a.jpg",
                "?page=2|https://news.yunxi.example/2024/05/06/ferry.html?page=2",
                "a.jpg#top|https://news.yunxi.example/2024/05/06/a.jpg#top",
                "' /a.jpg '|https://news.yunxi.example/a.jpg",
            })
    void referenceIsReadAgainstThePage(String reference, String address) {
        assertThat(resolve(BASE, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../../../../img/a.jpg|https://news.yunxi.example/img/a.jpg",
                "/../a.jpg|https://news.yunxi.example/a.jpg",
                "/../../../a.jpg?u=/../b|https://news.yunxi.example/a.jpg?u=/../b",
                "https://img.yunxi.example/../../a.jpg|https://img.yunxi.example/a.jpg",
                "https://img.yunxi.example/x/y/../../a.jpg|https://img.yunxi.example/a.jpg",
            })
    void climbingEndsAtTheRoot(String reference, String address) {
        assertThat(resolve(BASE, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "/图片/石桥.jpg|https://news.yunxi.example/图片/石桥.jpg",
                "/a b.jpg|https://news.yunxi.example/a%20b.jpg",
                "/a{1}[2].jpg|https://news.yunxi.example/a%7B1%7D%5B2%5D.jpg",
                "/a\"b\\c^d.jpg|https://news.yunxi.example/a%22b%5Cc%5Ed.jpg",
                "/100%.jpg|https://news.yunxi.example/100%25.jpg",
                "/a%20b.jpg|https://news.yunxi.example/a%20b.jpg",
                "/a%2.jpg|https://news.yunxi.example/a%252.jpg",
                "/a\u3000b.jpg|https://news.yunxi.example/a%E3%80%80b.jpg",
            })
    void charactersThatAddressesMustNotHaveAreEscaped(String reference, String address) {
        assertThat(resolve(BASE, reference)).isEqualTo(address);
    }

    @Test
    void lineBreaksWithinAReferenceAreDropped() {
        assertThat(resolve(BASE, "/a\nb\t|.jpg")).isEqualTo("https://news.yunxi.example/ab%7C.jpg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "#top",
                "javascript:void(0)",
                "JavaScript:;",
                "data:image/gif;base64,R0lGODlhAQABAAAAACw=",
                "about:blank",
                "mailto:a@yunxi.example",
                "tel:000",
                "file:///C:/a.jpg",
                "http://[::1",
                "http://",
                "://a",
            })
    void whatLeadsToNoDocumentIsNoAddress(String reference) {
        assertThat(resolve(BASE, reference)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "http:a.jpg|http://a.jpg",
                "https:a.jpg|https://news.yunxi.example/2024/05/06/a.jpg",
                "https:/a.jpg|https://news.yunxi.example/a.jpg",
                "https:///img.yunxi.example/a.jpg|https://img.yunxi.example/a.jpg",
                "///img.yunxi.example/a.jpg|https://img.yunxi.example/a.jpg",
            })
    void slashesBehindTheSchemeAreNotCounted(String reference, String address) {
        assertThat(resolve(BASE, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\r\njavascript:alert(1)",
                "\u0000javascript:alert(1)",
                "\u0001\u001F javascript:alert(1)",
                "\u3000javascript:alert(1)",
                "\u200Bjavascript:alert(1)",
                "JaVaScRiPt\t:alert(1)",
                "javascript://news.yunxi.example/%0Aalert(1)",
                "vbscript:msgbox(1)",
                "livescript:x",
                "view-source:https://yunxi.example/a.jpg",
                "ms-its:a.chm::/a.htm",
                "x+y.z-1:a",
                "h323:a",
                "blob:https://yunxi.example/a",
                "filesystem:https://yunxi.example/a",
                "jar:https://yunxi.example/a!/b",
                "intent://yunxi.example/#Intent;end",
                "weixin://dl/chat",
                "ftp://yunxi.example/a.jpg",
                "wss://yunxi.example/a.jpg",
                "urn:yunxi:a",
                "data:text/html,<script>alert(1)</script>",
                "data\t:image/svg+xml,<svg onload=alert(1)>",
            })
    void onlyTheWebLeavesAPageHoweverTheSchemeIsWritten(String reference) {
        assertThat(resolve(BASE, reference)).isNull();
        assertThat(resolve(null, reference)).isNull();
        assertThat(resolve(URI.create("javascript:alert(1)"), reference)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "javascript://yunxi.example/",
                "data:text/html,a",
                "file:///tmp/a.html",
                "ftp://yunxi.example/a/",
                "http:opaque",
                "https:/a/b",
                "mailto:a@yunxi.example",
            })
    void pageThatIsNotOfTheWebIsAnUnknownBase(URI base) {
        assertThat(resolve(base, "a.jpg")).isEqualTo("a.jpg");
        assertThat(resolve(base, "//img.yunxi.example/a.jpg")).isEqualTo("https://img.yunxi.example/a.jpg");
        assertThat(resolve(base, "?a")).isEqualTo("?a");
        assertThat(resolve(base, "javascript:alert(1)")).isNull();
    }

    @Test
    void relativeAddressNeverReadsAsAScheme() {
        assertThat(resolve(URI.create("a/b.html"), "../javascript:alert(1)")).isEqualTo("./javascript:alert(1)");
        assertThat(resolve(BASE, "./javascript:alert(1)"))
                .isEqualTo("https://news.yunxi.example/2024/05/06/javascript:alert(1)");
        assertThat(resolve(BASE, "https:javascript:alert(1)")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/a\u202Eb.jpg,/a%E2%80%AEb.jpg",
        "/a\u200Bb.jpg,/a%E2%80%8Bb.jpg",
        "/a\u0085b.jpg,/a%C2%85b.jpg",
        "/a\uD800b.jpg,/a%EF%BF%BDb.jpg",
        "/a\uDB40\uDC41b.jpg,/a%F3%A0%81%81b.jpg",
        "/a\uD842\uDFB7b.jpg,/a\uD842\uDFB7b.jpg",
    })
    void charactersThatNobodySeesAreEscaped(String reference, String address) {
        assertThat(resolve(BASE, reference)).isEqualTo("https://news.yunxi.example" + address);
    }

    @Test
    void endlessReferenceIsNoAddress() {
        assertThat(resolve(BASE, "/" + "a".repeat(5000))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"a.jpg,a.jpg", "/a.jpg,/a.jpg", "//img.yunxi.example/a.jpg,https://img.yunxi.example/a.jpg"})
    void referenceStaysRelativeWhereThePageIsUnknown(String reference, String address) {
        assertThat(resolve(null, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "https://yunxi.example,a.jpg,https://yunxi.example/a.jpg",
        "https://yunxi.example,?p=1,https://yunxi.example/?p=1",
        "https://yunxi.example/a:b.html,?p=1,https://yunxi.example/a:b.html?p=1",
    })
    void pageWithoutAPathIsTheRoot(URI base, String reference, String address) {
        assertThat(resolve(base, reference)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@yunxi.example", "", "a/b.html", "urn:x:y", "file:/tmp/a.html", "//yunxi.example"})
    void anyBaseWillDo(URI base) {
        assertThat(resolve(base, "https://yunxi.example/a.jpg")).isEqualTo("https://yunxi.example/a.jpg");
        assertThat(Addresses.resolve(base, "../a.jpg"))
                .satisfiesAnyOf(
                        a -> assertThat(a).isNull(),
                        a -> assertThat(a.toString()).endsWith("a.jpg"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://yunxi.example/a/1.html,true",
        "https://yunxi.example/?id=1,true",
        "https://yunxi.example/index.php?id=1,true",
        "https://yunxi_news.example/1.html,true",
        "https://云溪.example/1.html,true",
        "https://yunxi.example,false",
        "https://yunxi.example/,false",
        "https://yunxi.example/index.html,false",
        "https://yunxi.example/default.aspx,false",
        "/a/1.html,false",
        "//yunxi.example/1.html,false",
    })
    void frontPageIsNoArticlesAddress(URI address, boolean document) {
        assertThat(Addresses.isDocument(address)).isEqualTo(document);
    }
}
