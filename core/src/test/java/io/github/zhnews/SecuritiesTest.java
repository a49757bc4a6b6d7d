// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.model.NewsPage;
import io.github.zhnews.model.Reason;
import io.github.zhnews.model.SecurityMention;
import io.github.zhnews.model.SecurityMention.Market;
import io.github.zhnews.rule.Layout;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.Read;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecuritiesTest {
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

    private static final String REST = "分析人士说，这一变化与上游的价格有关，供货的周期也比去年同期短了两周。多家机构在报告里下调了全年的预期，并提醒投资者注意风险。"
            + "</p><p>市场人士还说，接下来要看的是订单能不能落地，库存的数字会在下个月的月底公布，届时再作判断也不迟。</p>";

    private static String html(String sentence) {
        return "<title>两家公司发布季度业绩</title><h1>两家公司发布季度业绩</h1><p>2024-03-12 08:30 来源：山城日报</p><div id=\"text\"><p>"
                + sentence + REST + "</div>";
    }

    private static NewsPage page(String sentence) {
        return PARSER.read(PageInput.html(html(sentence))).page();
    }

    private static List<String> found(String sentence) {
        return page(sentence).securities().stream()
                .map(m -> m.name() + " " + m.code() + " " + m.market())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "东礁电子（600998）周二晚间发布公告。; 东礁电子 600998 SHANGHAI",
                "周二晚间，东礁电子(600998.SH)发布公告。; 东礁电子 600998 SHANGHAI",
                "周二晚间，北岭酒业(SZ:000998)发布公告。; 北岭酒业 000998 SHENZHEN",
                "周二晚间，青礁股份（证券代码：920998）发布公告。; 青礁股份 920998 BEIJING",
                "周二晚间，东礁电子（600998，股吧）发布公告。; 东礁电子 600998 SHANGHAI",
                "周二晚间，云溪集团（00998.HK）发布公告。; 云溪集团 00998 HONG_KONG",
                "周二晚间，云溪集团(HK.00998)发布公告。; 云溪集团 00998 HONG_KONG",
                "周二晚间，云溪集团（NYSE:YXJT）发布公告。; 云溪集团 YXJT NEW_YORK",
                "周二晚间，云溪集团（纳斯达克：YXJT）发布公告。; 云溪集团 YXJT NASDAQ",
                "周二晚间，云溪集团(YXJT.US)发布公告。; 云溪集团 YXJT UNITED_STATES",
                "周二晚間，南嶼電（2998.TW）發布公告。; 南嶼電 2998 TAIWAN",
                "当下正忙于应付质疑的云溪集团（00998.HK）发布公告。; 云溪集团 00998 HONG_KONG",
                "周二晚间，和东礁电子（600998）一样。; 东礁电子 600998 SHANGHAI",
            })
    void codesInBracketsNameTheirSecurities(String sentence, String mention) {
        assertThat(found(sentence)).containsExactly(mention);
    }

    @ParameterizedTest
    @CsvSource({
        "地址在河东路七号（110014），欢迎读者来信。",
        "话题又起争议(530873)，读者各有看法。",
        "电话是（024）22690000，有人接听。",
        "增长了（2024）全年的水平，较上年同期多出不少。",
        "比例是(56.3%)，没有变化。",
        "成绩是(15, 3, 20.5%)，排在第三。"
    })
    void otherNumbersInBracketsAreNoCodes(String sentence) {
        assertThat(page(sentence).securities()).isEmpty();
        assertThat(page(sentence).article().text()).contains(sentence.replace("\"", ""));
    }

    @Test
    void companyListedTwiceIsMentionedWithBothCodes() {
        assertThat(found("周二晚间，东礁银行（600998.SH，01998.HK）发布公告。"))
                .containsExactly("东礁银行 600998 SHANGHAI", "东礁银行 01998 HONG_KONG");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "https://finance.sina.com.cn/realstock/company/sh600998/nc.shtml; 600998 SHANGHAI",
                "http://stock.finance.sina.com.cn/usstock/quotes/YXJT.html; YXJT UNITED_STATES",
                "http://stock.finance.sina.com.cn/hkstock/quotes/00998.html; 00998 HONG_KONG",
                "https://quote.eastmoney.com/sz000998.html; 000998 SHENZHEN",
                "https://quote.eastmoney.com/unify/r/1.600998; 600998 SHANGHAI",
                "https://quote.eastmoney.com/us/YXJT.html; YXJT UNITED_STATES",
                "http://q.stock.sohu.com/cn/600998/index.shtml; 600998 SHANGHAI",
                "http://quotes.money.163.com/0600998.html; 600998 SHANGHAI",
                "http://quotes.money.163.com/1000998.html; 000998 SHENZHEN",
                "http://stockpage.10jqka.com.cn/300998/; 300998 SHENZHEN",
                "https://gu.qq.com/sh600998; 600998 SHANGHAI",
                "https://xueqiu.com/S/SZ000998; 000998 SHENZHEN",
                "http://stockdata.stock.hexun.com/600998.shtml; 600998 SHANGHAI",
            })
    void linksToQuotesMarkSecurities(String href, String code) {
        assertThat(found("周二晚间，<a href=\"" + href + "\">云溪股份</a>发布公告。")).containsExactly("云溪股份 " + code);
    }

    @ParameterizedTest
    @CsvSource({
        "https://stock.shancheng.example/2024-03-12/60099812.html",
        "https://guba.sina.com.cn/?s=bar&name=sh600998",
        "https://finance.sina.com.cn/stock/",
        "https://news.shancheng.example/a/600998.html"
    })
    void otherLinksMarkNone(String href) {
        assertThat(found("周二晚间，<a href=\"" + href + "\">云溪股份</a>发布公告。")).isEmpty();
    }

    @Test
    void priceThatThePagePutBehindAMarkedNameIsOfItsSecurity() {
        var page = page(
                "周二，<span id=\"usstock_YXJT\"><a href=\"#\">云溪集团</a></span><span id=\"quote_YXJT\">(<font>115.395</font>,"
                        + " <font>2.79</font>, <font>2.47%</font>)</span>和<span id=\"stock_sh600998\"><a>东礁电子</a></span>"
                        + "<span id=\"quote_sh600998\">(0, 0.00, 0.00%)</span>发布公告。");
        assertThat(page.securities()).extracting(SecurityMention::code).containsExactly("YXJT", "600998");
        assertThat(page.securities().get(0).quote().orElseThrow())
                .hasToString("StockQuote[name=云溪集团, code=YXJT, last=115.395, change=2.79, changePercent=2.47]");
        assertThat(page.securities())
                .extracting(SecurityMention::market)
                .containsExactly(Market.UNITED_STATES, Market.SHANGHAI);
    }

    @Test
    void priceWithLinksBesideItIsOneWithoutAMark() {
        var page =
                page("周二，东礁电子[10.71 3.48% <a href=\"/guba\">股吧</a> <a href=\"/yb\">研报</a>]发布公告，北岭酒业[0.00% 资金 研报]也在其列。");
        assertThat(page.securities()).extracting(SecurityMention::name).containsExactly("东礁电子", "北岭酒业");
        assertThat(page.securities().get(0).quote().orElseThrow().last()).isEqualByComparingTo("10.71");
        assertThat(page.securities().get(1).quote()).isEmpty();
    }

    @Test
    void textIsTheSameWhateverIsAskedOfThePage() {
        var html = html("周二，东礁电子[10.71 3.48% 股吧 研报]发布公告。");
        var reading = PARSER.read(PageInput.html(html));

        assertThat(reading.page().securities()).hasSize(1);
        assertThat(reading.page().article()).isEqualTo(reading.article()).isEqualTo(PARSER.parse(html));
        assertThat(reading.article().text()).startsWith("周二，东礁电子[10.71 3.48% 股吧 研报]发布公告。");
    }

    @Test
    void priceThatARuleDropsIsKeptWithItsSecurity() {
        var rule = new Rule(Layout.named("pc")
                .has("#text")
                .title(Read.text("h1"))
                .body("#text")
                .drop("span[id^=quote_]")
                .build());
        var parser = NewsParser.builder().rules(RuleSet.of(rule)).build();
        var html = html(
                "周二，<span id=\"stock_sh600998\"><a>东礁电子</a></span><span id=\"quote_sh600998\">(10.71, 0.36, 3.48%)</span>发布公告。");
        var url = URI.create("https://shancheng.example/a/1.html");

        assertThat(parser.parse(html, url).text()).startsWith("周二，东礁电子发布公告。");
        var page = parser.read(PageInput.html(html).at(url)).page();
        assertThat(page.article().text()).startsWith("周二，东礁电子发布公告。");
        assertThat(page.securities().get(0).quote().orElseThrow().last()).isEqualByComparingTo("10.71");
        assertThat(page.report().removed())
                .anyMatch(r -> r.text().equals("(10.71, 0.36, 3.48%)") && r.reason() == Reason.RULE);
    }

    @Test
    void dumpHasTheSecuritiesOfItsText() {
        var dump = "两家公司发布季度业绩\n2024-03-12 08:30 山城日报\n周二，东礁电子(115.395, 2.79, 2.48%)和北岭酒业（000998.SZ）发布公告。\n"
                + REST.replaceAll("<[^>]*>", "\n");
        var page = PARSER.read(PageInput.text(dump)).page();
        assertThat(page.securities().get(0).quote().orElseThrow().last()).isEqualByComparingTo("115.395");
        assertThat(page.securities()).extracting(SecurityMention::name).containsExactly("东礁电子", "北岭酒业");
    }
}
