// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.Quality;
import io.github.zhnews.model.Quality.Flaw;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageQualityTest {
    private record Rule(Layout layout) implements PortalRule {
        @Override
        public String id() {
            return "shancheng";
        }

        @Override
        public String name() {
            return "山城新闻";
        }

        @Override
        public Set<String> hosts() {
            return Set.of("shancheng.example");
        }

        @Override
        public List<Layout> layouts() {
            return List.of(layout);
        }
    }

    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final String HEAD =
            "<title>南岭县旧渡口改建为步行桥</title><h1>南岭县旧渡口改建为步行桥</h1><p>2024-03-12 08:30 来源：山城日报</p>";
    private static final String TEXT = "<p>南岭县城东的旧渡口停航多年，县里决定在原址修一座步行桥。桥长两百一十米，两端各有一处观景台，预计明年春天完工。</p>"
            + "<p>负责设计的工程师说，桥面用的是从旧码头拆下来的石板，栏杆照老照片复原。附近的居民早上常来看进度，有人带着孩子数桥墩。</p>"
            + "<p>渡口的最后一位船工今年七十三岁，他说桥修好以后想第一个走过去，";

    private static Quality quality(String html) {
        return PARSER.read(PageInput.html(html)).page().quality();
    }

    private static Quality ending(String rest) {
        return quality(HEAD + "<div class=\"content\">" + TEXT + rest);
    }

    @Test
    void wholeArticleHasNoFlaw() {
        var quality = ending("再沿着河堤走回来。</p></div>");
        assertThat(quality.flaws()).isEmpty();
        assertThat(quality.score()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>安全验证</title><div><p>请完成下方验证后继续访问</p></div>",
                "<title>Just a moment...</title><p>Checking your browser before accessing</p>",
                "<html><body><p>您的访问过于频繁，请稍后再试。</p></body></html>",
                "<html><script>var arg1='A1B2';function reload(x){document.cookie='acw_sc__v2='+x;location.reload()}</script></html>",
                "<html><head><script src=\"/_waf_/js/c.js\"></script></head><body></body></html>",
                "<title>验证</title><p>请拖动滑块，完成拼图</p>",
                "<script>var url=location.host+'/_____tmd_____/punish?x5secdata=a1';location.replace(url)</script>",
                "<html><body><script>document.cookie='k='+f();location.reload()</script></body></html>",
                "<title>Attention Required! | Cloudflare</title><h1>Sorry, you have been blocked</h1><p>You are unable to access yunxi.example</p>",
                "<title>403 Forbidden</title><center><h1>403 Forbidden</h1></center><hr><center>nginx</center>",
                "<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.",
                "<title>网站防火墙</title><p>您的请求带有不合法参数，已被网站管理员设置拦截！</p>",
                "<title>405</title><p>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</p>",
                "<iframe id=main-iframe src=\"/_Incapsula_Resource?a=1\">incident ID: 1</iframe>",
                "<title>Sina Visitor System</title><script>var a=1</script>",
            })
    void challengeIsToldFromAnArticle(String html) {
        var quality = quality(html);
        assertThat(quality.flaws()).contains(Flaw.CHALLENGE).doesNotContain(Flaw.NOT_FOUND);
        assertThat(quality.score()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>404 Not Found</title><h1>404 Not Found</h1><hr>",
                "<title>山城新闻网</title><p>您访问的页面找不到了，看看别的吧。</p>",
                "<title>山城新闻网</title><div>抱歉，页面不存在。</div><a href=\"/\">返回首页</a>",
                "<title></title><p>该内容已被发布者删除</p>",
                "<title>提示</title><p>此文章已删除</p>",
                "<title></title><p>该链接已过期</p>",
                "<title></title><p>此内容因违规无法查看</p>",
                "<title>提示信息 - 云溪论坛</title><p>抱歉，指定的主题不存在或已被删除或正在被审核</p>",
                "<title>山城新闻网</title><body class=\"error404 wide\"><p>换个地方看看吧</p>",
            })
    void missingPageIsNotFound(String html) {
        assertThat(quality(html).flaws()).contains(Flaw.NOT_FOUND).doesNotContain(Flaw.CHALLENGE);
        assertThat(quality(html).score()).isZero();
    }

    @Test
    void articleOnCaptchasAndDeletedPagesIsAnArticle() {
        var quality = ending("再走回来。</p><p>他还说，网站提示请完成安全验证、页面不存在的时候，不少老人不知道怎么办，付费阅读和登录后查看全文也难住了他们。</p>"
                + "<p>县里为此办了三期培训班，报名的人比预想的多。</p></div>");
        assertThat(quality.flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "登录后查看全文, LOGIN_WALL",
        "请先登录后阅读, LOGIN_WALL",
        "注册会员查看全部内容, LOGIN_WALL",
        "本文为付费文章, PAYWALL",
        "订阅后继续阅读, PAYWALL",
        "会员专享, PAYWALL",
        "剩余62%内容需付费阅读, PAYWALL",
    })
    void wallBehindTheTextIsSeen(String notice, Flaw flaw) {
        assertThat(ending("再沿着河堤走回来。</p></div><div>" + notice + "</div>").flaws())
                .containsExactly(flaw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<title>登录 - 山城网</title><form><input name=u></form>",
                "<title>登录 - 山城网</title><h1>登录山城网，看更多新闻</h1><form><input type=password></form><p>登录即表示同意本站的协议。协议说明了本站如何保存资料，如何使用资料，以及用户如何查看、更正和取回资料。本站只在用户同意的范围内使用资料，不会把资料交给别的公司。用户可以随时注销账号，注销以后本站会在三十天内清除全部资料，不再保留副本。</p>",
                "<title>山城网</title><form>账号<input name=u>密码<input type=password></form>"
            })
    void formToLogInInPlaceOfAnArticleIsAWall(String html) {
        assertThat(quality(html).flaws()).contains(Flaw.LOGIN_WALL).doesNotContain(Flaw.CHALLENGE, Flaw.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"登录后发表评论", "登录后参与讨论", "打开APP查看更多精彩内容", "扫码阅读全文", "付费会员招募"})
    void otherNoticesBehindAWholeTextAreNoWalls(String notice) {
        assertThat(ending("再沿着河堤走回来。</p></div><div>" + notice + "</div>").flaws())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "再沿着河堤走</p></div><div><a href=\"/app\">打开APP阅读全文</a></div>",
                "再沿着…</p></div><div>展开全文</div>",
                "再沿着河堤走……</p><p><a href=\"/2.html\">余下全文</a></p></div>",
                "再沿着河堤<a href=\"/full.html\">[详细]</a></p></div>",
            })
    void textThatBreaksOffIsTruncated(String rest) {
        assertThat(ending(rest).flaws()).containsExactly(Flaw.TRUNCATED);
    }

    @Test
    void textThatEndsInPointsWithoutMoreBehindItIsWhole() {
        assertThat(ending("再沿着河堤慢慢走回来……</p></div><div>分享到</div>").flaws()).isEmpty();
    }

    @Test
    void whatIsMissingIsNamed() {
        var untimed = quality("<title>南岭县旧渡口改建为步行桥</title><h1>南岭县旧渡口改建为步行桥</h1>" + TEXT + "再沿着河堤走回来。</p>");
        assertThat(untimed.flaws()).containsExactly(Flaw.NO_TIME);
        assertThat(untimed.score()).isEqualTo(0.9);
        assertThat(quality("").flaws()).contains(Flaw.NO_TEXT, Flaw.NO_TITLE, Flaw.NO_TIME);
        assertThat(quality(HEAD + "<div><p>旧渡口停航多年，县里决定在原址修一座步行桥。桥长两百一十米。两端各有一处观景台。</p></div>")
                        .flaws())
                .containsExactly(Flaw.SHORT_TEXT);
    }

    @Test
    void pagesOfPicturesAndVideosAndListsAreNamed() {
        assertThat(quality(HEAD
                                + "<div class=\"content\"><p>桥上的人从早上走到晚上，河水从桥下流过。</p><img src=\"/p/1.jpg\"><img src=\"/p/2.jpg\">"
                                + "<img src=\"/p/3.jpg\"><img src=\"/p/4.jpg\"></div>")
                        .flaws())
                .contains(Flaw.PICTURES_ONLY);
        assertThat(quality(
                                HEAD
                                        + "<div class=\"content\"><video src=\"/v/1.mp4\"></video><p>桥上的人从早上走到晚上，河水从桥下流过。</p></div>")
                        .flaws())
                .contains(Flaw.VIDEO_ONLY);
        var list = new StringBuilder("<title>山城新闻</title><ul>");
        for (int i = 0; i < 40; i++) {
            list.append("<li><a href=\"/n/")
                    .append(i)
                    .append(".html\">第")
                    .append(i)
                    .append("座乡村书屋今天开门迎接读者</a></li>");
        }
        assertThat(quality(list + "</ul>").flaws()).contains(Flaw.LIST);
    }

    @Test
    void layoutWithoutItsTextHasChangedAndAnUnknownOneHasNot() {
        var rule = new Rule(Layout.named("old")
                .has(".old")
                .title(Read.text("h1"))
                .body("#old")
                .build());
        var parser = NewsParser.builder().rules(RuleSet.of(rule)).build();
        var text = "<div>" + TEXT + "再沿着河堤走回来。</p></div>";
        var url = URI.create("https://shancheng.example/a/1.html");

        assertThat(parser.read(PageInput.html(HEAD + "<i class=old></i>" + text).at(url))
                        .page()
                        .quality()
                        .flaws())
                .containsExactly(Flaw.CHANGED_LAYOUT);
        assertThat(parser.read(PageInput.html(HEAD + text).at(url))
                        .page()
                        .quality()
                        .flaws())
                .isEmpty();
    }

    @Test
    void scoreFallsWithEveryFlaw() {
        assertThat(Quality.of(Set.of()).score()).isEqualTo(1);
        assertThat(Quality.of(EnumSet.of(Flaw.SHORT_TEXT, Flaw.NO_TIME)).score())
                .isEqualTo(0.63);
        assertThat(Quality.of(EnumSet.of(Flaw.NO_TEXT, Flaw.CHALLENGE)).score()).isZero();
    }
}
