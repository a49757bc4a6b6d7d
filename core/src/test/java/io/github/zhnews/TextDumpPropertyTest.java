// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Block;
import io.github.zhnews.rule.RuleSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a dump holds: what is read of it stands in it, and is no more than it. */
class TextDumpPropertyTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();

    private static final List<String> PIECES = List.of(
            "渡口昨天恢复通航，首班船载了四十多人，江面上的雾比往年散得早。",
            "管理所说，停航期间换了两台发动机！老人和学生凭证件免费乘坐？记者看到甲板换上了新的木条。",
            "云溪渡口恢复通航",
            "首页 新闻 国内 国际 社会",
            "2024-05-06 09:30 来源：云溪日报 作者：林小舟",
            "（记者 何青）",
            "责任编辑：何青",
            "• 新修的候船亭",
            "图：船工在清理甲板",
            "相关阅读",
            "云溪 渡口 通航",
            "一、船上的新变化",
            "<p>",
            "</div>",
            "<script>",
            "<!--",
            "&amp;",
            "&#x4e2d;",
            "\"",
            "<li><a href='x'>",
            "\0",
            "\uD83D",
            "\uDE00",
            "😀",
            "\u200B",
            "\u00A0",
            "\u3000",
            "\u202E",
            "\uFEFF",
            "\u0301",
            "\t",
            "\r",
            "\u000B",
            "\u2028",
            "\u0085",
            "\n",
            "\n",
            "\n",
            "\r\n",
            "\n\n",
            " ",
            "。",
            "…",
            "a",
            "1",
            "https://example.com/a?b=c&d");

    @Test
    void nothingIsInvented() {
        var random = new Random(20240506);
        for (int i = 0; i < Rounds.of(700); i++) {
            var dump = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                dump.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertIsOf(dump.toString());
        }
    }

    @Test
    void nothingIsInventedInDumpsOfLines() {
        var random = new Random(20240507);
        for (int i = 0; i < Rounds.of(700); i++) {
            var dump = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                dump.append(PIECES.get(random.nextInt(i % 2 == 0 ? 12 : PIECES.size())))
                        .append('\n');
            }
            assertIsOf(dump.toString());
        }
    }

    @Test
    void nothingIsInventedOutOfAnyCharacters() {
        var random = new Random(20240508);
        for (int i = 0; i < Rounds.of(500); i++) {
            var dump = new StringBuilder();
            int range = List.of(0x80, 0x100, 0x3000, 0x10000).get(i % 4);
            for (int k = random.nextInt(400); k >= 0; k--) {
                dump.append((char) (random.nextInt(8) == 0 ? '\n' : random.nextInt(range)));
            }
            assertIsOf(dump.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n",
                " ",
                "a",
                "。",
                "渡口恢复通航。",
                "渡口恢复通航。\n",
                "渡口\n",
                "• 渡口\n",
                "<",
                "&",
                "&lt;",
                "\"",
                "\0",
                "\uD800",
                "\u0301",
                "2024-05-06\n",
                "来源：",
                "责任编辑：何青\n",
                "第1页\n",
                "图\n\n",
                "云 "
            })
    void aPieceOverAndOverGivesNoMoreThanItIs(String piece) {
        assertIsOf(piece.repeat(40_000 / piece.length()));
        assertIsOf("渡口昨天恢复通航，首班船载了四十多人，江面上的雾比往年散得早。\n" + piece.repeat(40_000 / piece.length()));
    }

    private static void assertIsOf(String dump) {
        var article = PARSER.read(PageInput.text(dump)).article();
        var lines = dump.lines().map(TextDumpPropertyTest::bare).collect(Collectors.toSet());
        for (var shown : shown(article)) {
            assertThat(isOf(bare(shown), lines))
                    .as("\"%s\" of \"%s\"", shown, dump)
                    .isTrue();
        }
        assertThat(article.text().length()).isLessThanOrEqualTo(dump.length());
        assertThat(article.blocks().size())
                .isLessThanOrEqualTo((int) dump.lines().count());
    }

    private static List<String> shown(Article article) {
        return Stream.concat(
                        Stream.of(article.title()),
                        article.blocks().stream().map(Block::text).flatMap(String::lines))
                .toList();
    }

    private static boolean isOf(String shown, Set<String> lines) {
        return lines.contains(shown) || lines.stream().anyMatch(line -> line.contains(shown));
    }

    /** Without what is not seen, and without surrogates, which may meet where something unseen stood between them. */
    private static String bare(String line) {
        return line.codePoints()
                .filter(c -> c < 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll("[\\s\\p{Z}\\p{C}\uFFFD]+", "");
    }
}
