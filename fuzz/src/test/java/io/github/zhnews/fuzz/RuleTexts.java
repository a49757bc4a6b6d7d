// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import java.util.List;

/** Rules and selectors to begin with, and the pages that they are tried on. */
final class RuleTexts {
    static final String PAGE = """
            <html><head><title>春灯会开幕_山城早报</title><meta property="og:title" content="春灯会开幕">
            <script>var state = {"news": {"title": "春灯会开幕", "list": [{"t": "一"}, {"t": "二"}]}};</script>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"春灯会开幕","keywords":["灯会","河街"]}</script>
            </head><body class="page pc"><div id="top" class="nav"><a href="/">首页</a><a href="/news/">新闻</a></div>
            <div class="main"><h1 class="title">春灯会开幕</h1><p class="info">2024-03-12 09:00 来源：东礁日报 作者：<b>林小舟</b></p>
            <div id="text" data-kind="a b"><p>资料室从今天起向读者开放，借阅不收费，每天九点开门。</p><p class="ad">广告</p>
            <ul class="tags"><li>灯会<li>河街<li class="x">山城</ul><p>市民可以凭身份证办理借阅证，一次最多借五本。</p>
            <img src="/1.jpg" alt="灯会"><p>（责任编辑：周远）</p></div><a class="next" href="1_2.html">下一页</a></div>
            <div class="foot">版权所有</div></body></html>
            """;
    static final String SOUP = """
            <div class='a B'><div class=a><p id=x>一<p class="b c" id=x>二<span><span class=a>三</span></div><table><tr><td>四
            <td class='a b c'>五</table><a href='http://a.example/x.html' title=''>六</a><h2>七</h2><input type=TEXT disabled></div>
            """;

    static final List<String> RULES = List.of("""
            id: shancheng
            name: 山城早报
            hosts: [shancheng.example]
            layouts:
              - name: pc-2024
                seen: {from: 2024-01, to: 2026-10, pages: 5}
                has: ["h1.title", "#text"]
                title:
                  - text: h1.title
                  - meta: og:title
                published:
                  - attr: [time.pub, datetime]
                  - match: [.info, '(\\d{4}-\\d{2}-\\d{2})']
                source:
                  - after: [.info, 来源]
                body: "#text"
                drop: [.ad, .share]
            """, """
            id: all
            name: 全部
            hosts: shancheng.example
            layouts:
              - name: m-2020
                has: body
                elsewhere: .main
                title:
                  - script: [state, news.title]
                subtitle:
                  - text: h2
                modified:
                  - match: [p, '更新于(.*?)$']
                authors:
                  - text: .info b
                editors:
                  - after: ["#text", 责任编辑]
                keywords:
                  - jsonLd: keywords
                  - allTexts: .tags li
                summary:
                  - meta: description
                channel:
                  - allTexts: .nav a
                bodyData:
                  - script: [state, news.list]
                captions: .cap
                tail: ["（责任编辑"]
                nextPage: a.next
            """, """
            id: cms
            name: 系统
            layouts:
              - name: pc-2010
                has: &text "#text"
                elsewhere: [*text, .main > h1]
                body: *text
            """);

    static final List<String> SELECTORS = List.of(
            "#text > p:nth-child(2)",
            "div.a p, .b",
            "[class~=a]",
            "a[href^=http][href$='.html']",
            "p:not(.ad)",
            "h1 + p ~ div",
            "*",
            "[data-kind*=\"a b\"]",
            "li:first-child, li:last-child",
            "p:nth-of-type(2n+1)",
            ".main:has(h1)");

    private RuleTexts() {}
}
