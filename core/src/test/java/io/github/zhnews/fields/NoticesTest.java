// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fields;

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
                "Access Denied",
                "Sorry, you have been blocked",
                "403 Forbidden",
                "您的请求带有不合法参数，已被网站管理员设置拦截！",
                "由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断",
                "您的IP已被封禁",
                "啟用 JavaScript 後繼續",
                "確認您是真人",
                "本站已停止您訪問本網站",
                "One moment, please...",
            })
    void challengesAsk(String line) {
        assertThat(Notices.CHALLENGE.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"验证了这一结论", "访问量很大", "他完成了答卷", "滑块是塑料做的", "浏览器的历史", "警方封锁了桥面", "他被禁止驾驶", "网络拍卖被叫停"})
    void otherLinesDoNotAsk(String line) {
        assertThat(Notices.CHALLENGE.isIn(line)).isFalse();
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
                "Page Not Found",
                "抱歉, 页面已经不存在",
                "您要找的網頁不存在",
                "该链接已过期",
                "此内容因违规无法查看",
                "抱歉，指定的主题不存在或已被删除",
                "查無此頁"
            })
    void missingPagesSaySo(String line) {
        assertThat(Notices.NOT_FOUND.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"他找不到工作", "不存在这样的问题", "删除了三条", "页面很漂亮", "404路公交车", "他找不到钥匙", "文章写得很好", "连接两岸的桥已经老了"})
    void otherLinesDoNotSaySo(String line) {
        assertThat(Notices.NOT_FOUND.isIn(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"登录后查看全文", "注册会员查看更多内容", "登录即可解锁全文", "请先登录后阅读"})
    void loginIsAskedFor(String line) {
        assertThat(Notices.LOGIN.isIn(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"登录", "登录后发表评论", "注册商标", "登录火星"})
    void otherLinesAskForNoLogin(String line) {
        assertThat(Notices.LOGIN.isIn(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/_waf_/c.js",
                "acw_sc__v2=1",
                "__jsl_clearance",
                "cf_chl",
                "_cf_chl_opt",
                "geetest",
                "$_ts=1",
                "x5secdata=1",
                "awswaf"
            })
    void scriptsOfChallengesAreKnown(String script) {
        assertThat(Notices.CHALLENGE_SCRIPT.matcher(script).find()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"waf", "$_tsx", "chl", "captcha"})
    void otherScriptsAreNot(String script) {
        assertThat(Notices.CHALLENGE_SCRIPT.matcher(script).find()).isFalse();
    }
}
