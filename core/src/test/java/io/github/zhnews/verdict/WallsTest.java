// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallsTest {
    @ParameterizedTest
    @ValueSource(strings = {"付费阅读", "付費文章", "订阅后继续阅读", "購買後閱讀", "会员专享", "剩余80%待解锁", "本文为付费内容", "试读已结束", "解锁全文"})
    void paymentIsAskedFor(String line) {
        assertThat(QualityFinder.PAY.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"付费会员招募", "订阅号", "会员大会", "购买了一本书", "他付费了"})
    void otherLinesAskForNoPayment(String line) {
        assertThat(QualityFinder.PAY.matcher(line).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"阅读全文", "展开全部", "查看餘下", "余下全文", "剩余62%", "打开APP看全文", "[详细]", "继续阅读", "（未完", "正文请见"})
    void linksToTheRestAreKnown(String line) {
        assertThat(QualityFinder.MORE.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"阅读量", "展开调查", "详细内容", "APP下载", "全文", "廣告 - 內文未完請往下捲動"})
    void otherLinksAreNot(String line) {
        assertThat(QualityFinder.MORE.matcher(line).find()).isFalse();
    }
}
