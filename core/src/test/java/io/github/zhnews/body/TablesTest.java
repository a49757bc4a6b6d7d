// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static io.github.zhnews.body.Sample.A;
import static io.github.zhnews.body.Sample.TEXT;
import static io.github.zhnews.body.Sample.between;
import static io.github.zhnews.body.Sample.figure;
import static io.github.zhnews.body.Sample.p;
import static io.github.zhnews.body.Sample.paragraph;
import static io.github.zhnews.body.Sample.readAll;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void tableOfDataKeepsRowsAndCells() {
        var html = """
                <table><caption>捐款名单</caption><thead><tr><th>姓名<th>金额</thead>
                <tbody><tr><td>赵一禾<td><p>三百元</p><tr><td></td><td> </td><tr><td>钱小满<br>孙立夏<td>各一百元</table>
                """;

        assertThat(between(html))
                .containsExactly(
                        paragraph("捐款名单"),
                        Block.Table.of(List.of(
                                List.of(header("姓名"), header("金额")),
                                List.of(Block.Cell.of("赵一禾"), Block.Cell.of("三百元")),
                                List.of(Block.Cell.of("钱小满 孙立夏"), Block.Cell.of("各一百元")))));
    }

    private static Block.Cell header(String text) {
        return Block.Cell.of(text).withHeader(true);
    }

    @Test
    void cellsTellTheColumnsAndRowsTheyTake() {
        var html = """
                <table><thead><tr><td colspan=2>料<td>数</thead>
                <tr><th rowspan=3>石<td>青石<td>一百<tr><td> <td> <td> <tr><td>条石<td rowspan=9>两百
                <tr><td colspan=0>木<td colspan=x>杉木<td colspan=99999>三十</table>
                """;

        assertThat(between(html))
                .containsExactly(Block.Table.of(List.of(
                        List.of(header("料").withColumnSpan(2), header("数")),
                        List.of(header("石").withRowSpan(2), Block.Cell.of("青石"), Block.Cell.of("一百")),
                        List.of(Block.Cell.of("条石"), Block.Cell.of("两百").withRowSpan(2)),
                        List.of(Block.Cell.of("木"), Block.Cell.of("杉木"), Block.Cell.of("三十")))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>桥长三十六米。</td></tr><tr><td>桥宽四米。</td></tr></table>",
                "<table><tr><td><table><tr><td>桥长三十六米。</td></tr></table></td><td>桥宽四米。</td></tr></table>",
                "<table><tr><td></td><td>桥长三十六米。<br>桥宽四米。</td><td></td></tr></table>",
                "<table><tr>桥长三十六米。<td></td></tr><tr><td>桥宽四米。</td></tr></table>",
            })
    void tableThatLaysOutTheTextIsReadThrough(String html) {
        assertThat(between(html)).containsExactly(paragraph("桥长三十六米。"), paragraph("桥宽四米。"));
    }

    @Test
    void tableWithLongTextIsALayout() {
        var html = "<table><tr><td>" + p(A).repeat(4) + "</td><td>桥</td></tr><tr><td>一</td><td>二</td></tr></table>";

        assertThat(readAll(TEXT + html).blocks()).noneMatch(Block.Table.class::isInstance);
    }

    @Test
    void pictureInATableIsKept() {
        assertThat(between("<table><tr><td><img src=/bridge.jpg></td></tr><tr><td>桥面全景。</td></tr></table>"))
                .contains(figure("bridge.jpg", ""));
    }
}
