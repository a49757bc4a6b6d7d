// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Decoding.Reason;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeclaredCharsetTest {
    private static List<DeclaredCharset> all(String page, @Nullable String contentType) {
        return DeclaredCharset.all(page.getBytes(StandardCharsets.ISO_8859_1), contentType);
    }

    private static List<String> labels(String page) {
        return all(page, null).stream().map(DeclaredCharset::label).toList();
    }

    @Test
    void theHeaderIsFirstAndTheXmlDeclarationLast() {
        var all = all(
                "<?xml version='1.0' encoding='big5'?><meta charset=gbk><meta charset=utf-8>", "text/html;charset=x-1");
        assertThat(all)
                .containsExactly(
                        new DeclaredCharset(Reason.HEADER, "x-1", null),
                        new DeclaredCharset(Reason.META, "gbk", CharsetLabels.GB18030),
                        new DeclaredCharset(Reason.META, "utf-8", StandardCharsets.UTF_8),
                        new DeclaredCharset(Reason.XML_DECLARATION, "big5", CharsetLabels.charset("big5")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta charset=gbk> | gbk",
                "<META CHARSET=GBK> | GBK",
                "<meta charset='gbk'> | gbk",
                "<meta charset=\"gbk\"/> | gbk",
                "<meta/charset=gbk> | gbk",
                "<meta name=a charset = gbk > | gbk",
                "<meta charset=gbk name=charset> | gbk",
                "<meta charset=\"gbk> | gbk",
                "<meta charset=gbk | gbk",
                "<meta http-equiv=content-type content='text/html; charset=gbk'> | gbk",
                "<meta content='text/html; charset=gbk' http-equiv='Content-Type '> | gbk",
                "<meta http-equiv=content-type content='charset charset=gbk'> | gbk",
                "<meta http-equiv=content-type content='charset:gbk;q'> | gbk",
                "<meta http-equiv=content-type content='charset=gbk' charset=big5> | big5",
                "<title>x</title><meta\tcharset=gbk> | gbk",
                "<!-- a --><meta charset=gbk> | gbk",
                "<!--><meta charset=gbk> | gbk",
                "<!-- never closed <meta charset=gbk> | gbk",
                "<script>never closed <meta charset=gbk> | gbk",
                "<scripts><meta charset=gbk> | gbk",
                "<style></style><meta charset=gbk> | gbk",
                "<body><meta charset=gbk> | gbk",
            })
    void metaIsRead(String page, String label) {
        assertThat(labels(page)).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<meta",
                "<meta>",
                "<metas charset=gbk>",
                "<meta charset>",
                "<meta charset=>",
                "<meta charset=''>",
                "<meta name=charset content=gbk>",
                "<meta content='text/html; charset=gbk'>",
                "<meta http-equiv=refresh content='0; charset=gbk'>",
                "<meta http-equiv=content-type content='text/html; gbk'>",
                "<meta http-equiv=content-type content='charset gbk'>",
                "<!-- <meta charset=gbk> -->",
                "<script><meta charset=gbk></script>",
                "<style type=a><meta charset=gbk></style>",
                "&lt;meta charset=gbk>",
                "charset=gbk",
                "<?xml version='1.0'?>",
                "<?xml encoding=gbk",
                " <?xml encoding='gbk'?>",
            })
    void whatIsNoDeclarationIsNotRead(String page) {
        assertThat(labels(page)).isEmpty();
    }

    @Test
    void behindTheHeadNothingIsReadBeyondTheFirstKilobyte() {
        for (var end : new String[] {"</head>", "<body>", "<BODY class=a>"}) {
            assertThat(labels(" ".repeat(1023) + end + "<meta charset=gbk>")).containsExactly("gbk");
            assertThat(labels(" ".repeat(1024) + end + "<meta charset=gbk>")).isEmpty();
        }
        assertThat(labels(" ".repeat(1024) + "<header><meta charset=gbk>")).containsExactly("gbk");
    }

    @Test
    void aHeadOfMoreThanAMegabyteIsNotReadToItsEnd() {
        assertThat(labels(" ".repeat((1 << 20) - 18) + "<meta charset=gbk>")).containsExactly("gbk");
        assertThat(labels(" ".repeat(1 << 20) + "<meta charset=gbk>")).isEmpty();
    }

    @Test
    void eightDeclarationsAreEnough() {
        assertThat(labels("<meta charset=gbk>".repeat(20))).hasSize(8);
        assertThat(all("<meta charset=gbk>".repeat(20), "charset=gbk")).hasSize(8);
    }

    @Test
    void aTagWhoseQuoteIsNeverClosedEndsSomewhere() {
        assertThat(labels("<meta a=\"" + "x".repeat(5000) + "<meta charset=gbk>"))
                .containsExactly("gbk");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "charset=gbk | gbk",
                "text/html; charset=gbk; a=b | gbk",
                "text/html; Charset = \"gbk\" | gbk",
                "text/html; charset='gbk' | gbk",
                "text/html; charset=`gbk\\ | gbk",
                "text/html; charset=ks_c_5601-1987 | ks_c_5601-1987",
                "text/html; charset=iso-8859-1:1987 | iso-8859-1:1987",
                "text/html; charset=a.b+c,d | a.b+c",
                "charsets charset=gbk | gbk",
                "mycharset=gbk | gbk",
                "İİİİİİİİ;charset=gbk | gbk",
            })
    void theHeaderIsReadAsItIsWritten(String header, String label) {
        assertThat(all("", header)).extracting(DeclaredCharset::label).containsExactly(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "text/html",
                "charset",
                "charset=",
                "charset=;",
                "charset=\"\"",
                "char set=gbk",
                "charset gbk"
            })
    void aHeaderWithoutALabelIsNoDeclaration(String header) {
        assertThat(all("", header)).isEmpty();
    }

    @Test
    void labelsAreNoLongerThanFortyCharacters() {
        assertThat(all("", "charset=" + "x".repeat(100)))
                .extracting(DeclaredCharset::label)
                .containsExactly("x".repeat(40));
    }
}
