// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.fuzz;

import java.util.stream.Stream;

/** What pages and texts are made of. */
final class Pieces {
    /** Phrases that readers of times, names and sources look for. */
    static final String[] TEXT = """
            2024-03-12
            2024年03月12日
            3月12日
            03-12 09:00
            2024/3/12 上午9:05:06
            09:30
            凌晨零点
            下午三点半
            二〇二四年三月十二日
            民國一一三年三月十二日
            113/03/12
            昨天
            昨天 23:59
            3小时前
            刚刚
            星期二
            Tue, 12 Mar 2024 09:00:00 GMT
            March 12, 2024
            2024-03-12T09:00:00+08:00
            2024-03-12T01:00:00.000Z
            20240312
            1710205200
            1710205200000
            （北京时间）
            来源：
            来源: 东礁日报
            稿源：
            作者：
            作者/林小舟
            记者 林小舟 周远
            本报记者
            通讯员
            实习生
            文｜
            图：
            摄影：
            编辑：周远
            责任编辑：
            (责编:周远、林小舟)
            【编辑 周远】
            （完）
            （记者林小舟）
            山城3月12日电
            中新网山城3月12日电
            新华社记者
            （山城讯）
            欧阳震华
            约翰·史密斯
            John Smith
            关键词：
            标签：灯会 河街
            原创
            原标题：
            转载自
            发布时间：
            更新时间
            发布于：
            更新于
            阅读：1024
            评论 12
            字号：大 中 小
            分享到
            扫一扫
            相关阅读
            推荐阅读
            热门
            上一篇：
            下一篇：
            版权所有
            声明：
            免责声明
            打开APP
            展开全文
            阅读全文
            下一页
            首页 > 新闻 > 国内
            当前位置：
            山城早报
            山城市河街春灯会昨晚开幕，千余盏花灯沿江点亮。
            市民可以凭身份证办理借阅证，一次最多借五本。
            据介绍，
            “
            ”
            （
            ）
            、
            ：
            |
            ·
            \u3000\u3000记者
            \u00A0
            \u200B
            \u202E
            \uFEFF
            \u0301
            😀
            𠮷
            ①
            ㈠
            ﷺ
            １２
            (600001.SH)
            （600001，股吧）
            沙丘股份(10.25 +1.2%)
            HK$3.50
            """.split("\n");

    /** Tags, attributes, entities and islands of pages, and the phrases. */
    static final String[] PAGE =
            Stream.concat(Stream.of("""
            <html>
            <head>
            <title>
            </title>
            <body>
            <div>
            <div class="
            <div id="
            <div class=content>
            <div id=article_content>
            <div class="article-content">
            <div style="display:none">
            <div class=share>
            <div class=related>
            <div class=comment>
            </div>
            <p>
            <p class=
            <p align=center>
            <p style="text-align:right">
            </p>
            <br>
            <br><br>
            <span>
            <span class=time>
            </span>
            <strong>
            </strong>
            <b>
            </b>
            <h1>
            </h1>
            <h2>
            </h3>
            <ul>
            <ol>
            <li>
            </ul>
            <dl><dt>
            <dd>
            <table>
            <tr>
            <td>
            <th colspan=9>
            </table>
            <table><tr><td rowspan=2>
            <blockquote>
            </blockquote>
            <pre>
            <pre><code>
            </pre>
            <section>
            <article>
            <aside>
            <nav>
            <footer>
            <figure>
            <figcaption>
            </figure>
            <a href="/a/2024/0312/1.html">
            <a href="1_2.html">下一页</a>
            <a href="
            <a href='javascript:void(0)'>
            <a href=https://www.shancheng.example/2024-03/12/content_1.htm>
            </a>
            <img src="/1.jpg">
            <img src=1.jpg alt="
            <img data-src=//i.example/2.png width=600>
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">
            <img src="java&#9;script:alert(1)">
            <img srcset="a.jpg 1x, b.jpg 2x">
            <video src=1.mp4 poster=1.jpg>
            <iframe src=//v.example/1>
            <embed src=1.swf>
            <script>
            </script>
            <style>
            </style>
            <!--
            -->
            <![CDATA[
            <noscript>
            <template>
            <textarea>
            <select><option>
            <svg><title>
            <math>
            <ruby>字<rt>zì
            <font color=red>
            <center>
            <form>
            <input type=hidden value="
            <time datetime="2024-03-12T09:00">
            <meta charset=gb2312>
            <meta name=description content="
            <meta name=keywords content="灯会,河街">
            <meta name=author content="林小舟">
            <meta property=og:title content="
            <meta property=article:published_time content="2024-03-12T09:00:00+08:00">
            <meta name=publishdate content="2024-03-12">
            <link rel=canonical href="https://www.shancheng.example/1.html">
            <base href="http://www.shancheng.example/a/">
            <link rel=next href=2.html>
            <script type="application/ld+json">{"@type":"NewsArticle","headline":"春灯会开幕","author":{"name":"林小舟"}}</script>
            <script>window.__INITIAL_STATE__={"detail":{"title":"春灯会开幕","content":"<p>山城市河街春灯会昨晚开幕。</p>"}}</script>
            <script>var pubtime='2024-03-12 09:00';</script>
            ">
            '>
            >
            <
            </
            =
            &nbsp;
            &lt;
            &gt;
            &amp;
            &quot;
            &#
            &#x
            &#0;
            &#13;
            &#x85;
            &hellip;
            &notin
            ** **
            `
            ```
            ~~~
            | --- |
            1.
            1)
            -
            +
            #
            \\
            [a](b)
            ![
            <http://a.example>
            &#x0A;
            &Tab;
            ---
            ===
            """.split("\n")), Stream.of(TEXT)).toArray(String[]::new);

    private Pieces() {}
}
