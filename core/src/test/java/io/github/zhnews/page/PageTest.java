// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Origin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
    private static final String GIVEN = "https://m.yunxi.example/2024/ferry.html?share=1";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<link rel=canonical href='https://yunxi.example/a/1.html'>|canonical",
                "<link rel='alternate canonical' href='https://yunxi.example/a/1.html'>|canonical",
                "<meta property='og:url' content='https://yunxi.example/a/1.html'>|og:url",
                "<meta property='og:url' content='//yunxi.example/a/1.html'>|og:url",
                "<meta itemprop=url content='https://yunxi.example/a/1.html'>|url",
                "<meta property='og:url' content='https://b.example/2.html'><link rel=canonical href='https://yunxi.example/a/1.html'>|canonical",
            })
    void pageStatesItsAddress(String head, String key) {
        for (var page : new Page[] {Pages.of(head), Pages.at(GIVEN, head)}) {
            assertThat(page.address()).hasToString("https://yunxi.example/a/1.html");
            assertThat(page.foundAddress()).extracting(Found::origin).isEqualTo(Origin.meta(key));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta property='og:url' content='https://yunxi.example/'>",
                "<meta property='og:url' content='https://yunxi.example'>",
                "<link rel=canonical href='https://yunxi.example/index.html'>",
                "<link rel=canonical href=''>",
                "<link rel=canonical href='javascript:;'>",
                "<link rel=stylesheet href='https://yunxi.example/a.css'>",
                "",
            })
    void addressGivenStandsWhereThePageNamesNoDocument(String head) {
        var page = Pages.at(GIVEN, head);

        assertThat(page.address()).hasToString(GIVEN);
        assertThat(page.foundAddress()).extracting(Found::origin).isEqualTo(Origin.given());
        assertThat(Pages.of(head).address()).isNull();
        assertThat(Pages.of(head).foundAddress()).isNull();
    }

    @Test
    void relativeCanonicalAddressIsReadAgainstTheOneGiven() {
        assertThat(Pages.at(GIVEN, "<link rel=canonical href='/a/1.html'>").address())
                .hasToString("https://m.yunxi.example/a/1.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv='mobile-agent' content='format=html5; url=https://m.yunxi.example/a/1.html'>",
                "<meta name='mobile-agent' content='format=xhtml; URL= https://m.yunxi.example/a/1.html'>",
                "<meta name='mobile-agent' content='format=İ; url=https://m.yunxi.example/a/1.html'>",
            })
    void addressOfTheMobilePageServesWhereNothingElseIsKnown(String head) {
        assertThat(Pages.of(head).address()).hasToString("https://m.yunxi.example/a/1.html");
        assertThat(Pages.of(head).foundAddress()).extracting(Found::origin).isEqualTo(Origin.meta("mobile-agent"));
        assertThat(Pages.at(GIVEN, head).address()).hasToString(GIVEN);
    }

    @Test
    void referencesAreRelativeToTheAddressThePageCameFrom() {
        var page = Pages.at(GIVEN, "<link rel=canonical href='https://yunxi.example/a/1.html'>");

        assertThat(page.resolve("b.jpg")).hasToString("https://m.yunxi.example/2024/b.jpg");
    }

    @Test
    void referencesAreRelativeToTheAddressThePageStatesWhereNoneIsGiven() {
        var page = Pages.of("<link rel=canonical href='https://yunxi.example/a/1.html'>");

        assertThat(page.resolve("b.jpg")).hasToString("https://yunxi.example/a/b.jpg");
    }

    @ParameterizedTest
    @CsvSource({
        "https://img.yunxi.example/x/,https://img.yunxi.example/x/b.jpg",
        "/x/,https://m.yunxi.example/x/b.jpg",
        "javascript:;,https://m.yunxi.example/2024/b.jpg",
    })
    void baseElementChangesWhatReferencesAreRelativeTo(String base, String address) {
        assertThat(Pages.at(GIVEN, "<base href='" + base + "'>").resolve("b.jpg"))
                .hasToString(address);
    }

    @Test
    void relativeBaseOfAnUnknownPageIsOfNoUse() {
        assertThat(Pages.of("<base href='/x/'>").resolve("b.jpg")).hasToString("b.jpg");
    }

    @Test
    void firstTitleWithWordsIsTheDocumentsTitle() {
        assertThat(Pages.of("<title> </title><title>\n 石桥&amp;渡口\u3000_云溪 </title><title>老街</title>")
                        .documentTitle())
                .isEqualTo("石桥&渡口 _云溪");
    }

    @Test
    void headingsAndScriptsAreListedInPageOrder() {
        var page = Pages.of(
                "<script>a</script><script type='application/ld+json'>b</script><h3>石桥</h3><script>c</script><h1>渡口</h1>");
        var tree = page.tree();

        assertThat(page.scripts().size()).isEqualTo(2);
        assertThat(tree.raw(page.scripts().get(0))).isEqualTo("a");
        assertThat(tree.raw(page.scripts().get(1))).isEqualTo("c");
        assertThat(page.jsonLd().size()).isEqualTo(1);
        assertThat(tree.raw(page.jsonLd().get(0))).isEqualTo("b");
        assertThat(page.headings().size()).isEqualTo(2);
        assertThat(page.lines().text(page.lines().at(page.headings().get(1)))).isEqualTo("渡口");
    }
}
