// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.list;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.list.AddressShape.Kind;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressShapeTest {
    @ParameterizedTest
    @CsvSource({
        "/c/2025-01-31/doc-inabcde1234567.shtml, DATED, /c/yyyy-MM-dd/doc-*.shtml",
        "/n1/2025/0131/c1001-40123456.html, DATED, /n1/yyyy/MMdd/c*-*.html",
        "/gn/2025/01-31/10361234.shtml, DATED, /gn/yyyy/MM-dd/*.shtml",
        "/zwgk/202501/t20250131_1234567.html, DATED, /zwgk/yyyyMM/tyyyyMMdd_*.html",
        "/a/202501313216549870.html, DATED, /a/yyyyMMdd*.html",
        "/25/0131/17/ABCDEF1200018AOR.html, DATED, /yy/MMdd/17/*.html",
        "/rain/a/20250131A0ABC200, DATED, /rain/a/yyyyMMdd*",
        "/politics/2025_1_31_760001.shtml, DATED, /politics/yyyy_M_d_*.shtml",
        "/zhengce/content/202501/content_6912345.htm, DATED, /zhengce/content/yyyyMM/content_*.htm",
        "/2025/01/31/the-bridge-is-open/, DATED, /yyyy/MM/dd/the-bridge-is-open/",
        "/newsDetail_forward_30012345, NUMBERED, /newsDetail_forward_*",
        "/article/4LcR7xHkJ2a, NUMBERED, /article/*",
        "/show.asp?id=1830, NUMBERED, /show.asp?id=*",
        "/?p=4711, NUMBERED, /?p=*",
        "/info/1012/345.htm, NUMBERED, /info/*/*.htm",
        "/stone-bridge-reopens-after-works/, NAMED, /*/",
        "/news/shiqiao.html, PLAIN, /news/shiqiao.html",
        "/, INDEX, /",
        "/china/, INDEX, /china/",
        "/2025/01/, INDEX, /yyyy/MM/",
        "/list-45-1.html, INDEX, /list-*-*.html",
        "/html/2025-01/31/node_2.htm, INDEX, /html/yyyy-MM/dd/node_*.htm",
        "/list.asp?classid=12, INDEX, /list.asp",
        "/user?id=3456, INDEX, /user",
        "/tag/4711, INDEX, /tag/*",
        "/file/2025/0131/plan.pdf, FILE, /file/yyyy/MMdd/plan.pdf",
    })
    void addressTellsAnArticleByDateAndId(String address, Kind kind, String pattern) {
        var shape = AddressShape.of(URI.create("https://news.yunxi.example" + address));

        assertThat(shape.kind()).isEqualTo(kind);
        assertThat(shape.pattern()).isEqualTo(pattern);
    }
}
