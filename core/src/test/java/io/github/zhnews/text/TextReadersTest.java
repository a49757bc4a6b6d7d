// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.text;

import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.zhnews.text.label.LabelledText;
import io.github.zhnews.text.people.Bylines;
import io.github.zhnews.text.people.Datelines;
import io.github.zhnews.text.people.LabelledCredits;
import io.github.zhnews.text.people.NameList;
import io.github.zhnews.text.people.SignOffs;
import io.github.zhnews.text.people.Sources;
import io.github.zhnews.text.time.AddressDate;
import io.github.zhnews.text.time.TimeContext;
import io.github.zhnews.text.time.Times;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for all readers: no text makes them throw. */
class TextReadersTest {
    private static final TimeContext CONTEXT =
            TimeContext.china().withNow(Instant.parse("2024-05-14T04:00:00Z")).withRoc();

    private static final String[] PIECES = {
        "2018", "09", "5", "31", "年", "月", "日", "-", "/", ":", "：", ".", "T", "Z", "+", "08:00", "时", "分", "下午", "AM",
        "GMT", "Sep", "Mon", "民國", "一", "十", "二〇", "昨天", "小时前", "来源", "作者", "记者", "文", "图", "编辑", "｜", "／", "、", " ",
        "\u3000", "（", "）", "【", "】", "[", "]", "林知远", "方", "海岛网", "报道", "电", "讯", "台北", "原创", "_NB1", "《", "》", "“",
        "\uD83D", "\u0000", "返回", "教授", "系", "·", "$", "{"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void noMixOfTheirWordsMakesThemThrow(long seed) {
        var random = new Random(seed);
        for (int n = 0; n < 1_500; n++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            var line = text.toString();
            assertThatCode(() -> readAll(line)).as("%s", line).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "（",
                "）",
                "【】",
                "2",
                "2018-09-05",
                "2018-",
                "一",
                "来源：",
                "作",
                "作者 ",
                "文/",
                " ",
                "、",
                "记者",
                "《",
                "·",
                "12:",
                "/2018",
                "(("
            })
    void noLongRepetitionMakesThemThrow(String piece) {
        var line = piece.repeat(20_000);
        assertThatCode(() -> readAll(line)).doesNotThrowAnyException();
    }

    private static void readAll(String line) {
        Times.parse(line, CONTEXT);
        Times.findAll(line, CONTEXT);
        AddressDate.in(line);
        Bylines.read(line);
        SignOffs.read(line);
        Datelines.read(line);
        Sources.clean(line);
        NameList.authors(line);
        NameList.editors(line);
        Keywords.split(line);
        var labelled = LabelledText.read(line);
        LabelledCredits.source(labelled);
        LabelledCredits.of(labelled).authors();
        LabelledCredits.of(labelled).editors();
    }
}
