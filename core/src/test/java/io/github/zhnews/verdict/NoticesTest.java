package io.github.zhnews.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "安全验证",
                "人機驗證",
                "请完成以下图形验证",
                "拖动滑块",
                "请输入验证码",
                "您的访问出现异常",
                "访问过于频繁，请稍后",
                "访问被拦截",
                "正在检查您的浏览器",
                "请开启 JavaScript",
                "Verify you are human",
                "Access Denied"
            })
    void challengesAsk(String line) {
        assertThat(QualityFinder.CHALLENGE.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"验证了这一结论", "访问量很大", "他完成了答卷", "滑块是塑料做的", "浏览器的历史"})
    void otherLinesDoNotAsk(String line) {
        assertThat(QualityFinder.CHALLENGE.matcher(line).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "页面不存在",
                "內容不存在",
                "找不到该页面",
                "文章已被作者删除",
                "该内容已下架",
                "此文章因违规无法查看",
                "您访问的页面不存在",
                "页面走丢了",
                "404 错误",
                "Page Not Found"
            })
    void missingPagesSaySo(String line) {
        assertThat(QualityFinder.NOT_FOUND.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他找不到工作", "不存在这样的问题", "删除了三条", "页面很漂亮", "404路公交车"})
    void otherLinesDoNotSaySo(String line) {
        assertThat(QualityFinder.NOT_FOUND.matcher(line).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"登录后查看全文", "注册会员查看更多内容", "登录即可解锁全文", "请先登录后阅读"})
    void loginIsAskedFor(String line) {
        assertThat(QualityFinder.LOGIN.matcher(line).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"登录", "登录后发表评论", "注册商标", "登录火星"})
    void otherLinesAskForNoLogin(String line) {
        assertThat(QualityFinder.LOGIN.matcher(line).find()).isFalse();
    }

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
    @ValueSource(strings = {"阅读量", "展开调查", "详细内容", "APP下载", "全文"})
    void otherLinksAreNot(String line) {
        assertThat(QualityFinder.MORE.matcher(line).find()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/_waf_/c.js", "acw_sc__v2=1", "__jsl_clearance", "cf_chl", "_cf_chl_opt", "geetest", "$_ts=1"})
    void scriptsOfChallengesAreKnown(String script) {
        assertThat(QualityFinder.CHALLENGE_SCRIPT.matcher(script).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waf", "$_tsx", "chl", "captcha"})
    void otherScriptsAreNot(String script) {
        assertThat(QualityFinder.CHALLENGE_SCRIPT.matcher(script).find()).isFalse();
    }
}
