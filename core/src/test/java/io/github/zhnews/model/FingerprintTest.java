// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintTest {
    private static final List<String> PARAGRAPHS = List.of(
            "旧索道停运十一年后，山城把它的支架改成了一条观景步道，昨天清晨第一批游客登上了山顶的平台，远处的江面还罩着一层薄雾。",
            "步道全长两公里，沿途设有七处休息点。施工队保留了原来的铁塔，只在塔间铺上木板，走在上面还能听见风吹缆绳的声音。",
            "管理方说，夜间照明要到下个月才装好，在那之前步道只在白天开放，遇到大雾和雷雨也会临时关闭，请大家留意入口的告示。",
            "住在山脚的老人说，他年轻时坐索道上班，一趟要排半个钟头的队。如今铁塔还在，人是走上去的，看到的却比当年多得多。",
            "园林部门在步道两侧补种了四百多株杜鹃和山茶，春天开花的时候，整条山脊会从下往上一层一层红起来，像给山系了条围巾。");

    private static Fingerprint of(String... paragraphs) {
        return article(paragraphs).fingerprint();
    }

    private static Article article(String... paragraphs) {
        return Article.builder()
                .blocks(List.of(paragraphs).stream()
                        .map(text -> (Block) Block.Paragraph.of(text))
                        .toList())
                .build();
    }

    private static final Fingerprint ORIGINAL = of(PARAGRAPHS.toArray(String[]::new));

    @Test
    void reprintWithAnotherHeadlineTailAndFirstWordsIsFound() {
        var reprint = PARAGRAPHS.toArray(String[]::new);
        reprint[0] = "据山城早报消息，" + reprint[0];
        reprint[4] = reprint[4] + "（责任编辑：沈砚）";
        var other = article(reprint).toBuilder().title("铁塔之间走一走").build().fingerprint();
        assertThat(other).isNotEqualTo(ORIGINAL);
        assertThat(other.isReprintOf(ORIGINAL)).isTrue();
        assertThat(ORIGINAL.distance(other)).isEqualTo(other.distance(ORIGINAL)).isLessThan(10);
    }

    @Test
    void typesettingMakesNoDifference() {
        var text = String.join("", PARAGRAPHS);
        assertThat(of(text)).isEqualTo(ORIGINAL);
        assertThat(of(text.replace("，", ", ").replace("。", " ．"))).isEqualTo(ORIGINAL);
        assertThat(Fingerprint.of("２０２４年ＡＢＣ")).isEqualTo(Fingerprint.of("2024年 abc"));
    }

    @Test
    void otherTextsAreFarApart() {
        var other = of(
                "岛上的信原先要等潮水退了才能送。后来邮差在码头钉了一排木头信箱，谁家的船靠岸，谁就顺手取走。",
                "信箱一共二十六个，门上画着各家的船。台风季里，邮差会把它们一个个卸下来，存进祠堂，等风停了再挂回去。",
                "他说自己不认得几个字，但认得每一条船。谁家的船漆掉了色，他会在信箱上照样补一笔，好让取信的人不必再猜。");
        assertThat(other.isReprintOf(ORIGINAL)).isFalse();
        assertThat(other.distance(ORIGINAL)).isGreaterThan(18);
    }

    @Test
    void marksPiledOnALetterAreBounded() {
        var piled = "\u0301\u0323\uFF9E".repeat(100_000);

        assertThat(Fingerprint.withoutPiledMarks("e" + piled + "a" + piled)).hasSize(2 + 2 * 30);
        assertThat(Fingerprint.of("山城e" + piled + "步道")).isEqualTo(Fingerprint.of("山城e\u0301\u0323步道"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cafe\u0301 の\u3099", "\u1112\u1161\u11AB", "ｶﾞｷﾞ", "नि\u093C", "ที่นี่"})
    void marksThatScriptsSetStay(String text) {
        assertThat(Fingerprint.withoutPiledMarks(text)).isEqualTo(text);
    }

    @Test
    void numberNeverChanges() {
        assertThat(Fingerprint.of("山城")).hasToString("7c0eb2704770d483");
        assertThat(ORIGINAL).hasToString("3b786f10d79a4016");
        assertThat(Fingerprint.of("cafe\u0301 ｶﾞ 12"))
                .hasToString(Fingerprint.of("café ガ １２").toString());
        assertThat(Fingerprint.of("")).isEqualTo(Fingerprint.ofBits(0));
        assertThat(Fingerprint.of("，。！")).isEqualTo(Fingerprint.ofBits(0));
    }
}
