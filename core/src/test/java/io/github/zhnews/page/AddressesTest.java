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
