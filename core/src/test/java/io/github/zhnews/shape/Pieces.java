// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What shapes repeat: markup of every kind, and every phrase that the finders look for. */
final class Pieces {
    /** Elements that are put into each other. */
    static final List<String> NESTED = List.of(
            "div",
            "span",
            "b",
            "a href=/1.html",
            "font",
            "p",
            "ul><li",
            "table><tr><td",
            "blockquote",
            "pre",
            "figure",
            "section class=related",
            "video",
            "form",
            "svg",
            "select",
            "x-y",
            "div style=display:none",
            "div class='a b{n}'");

    /** What swallows the rest of the page. */
    static final List<String> UNCLOSED = List.of(
            "<!--", "<script>", "<style>", "<title>", "<textarea>", "<p title='", "<", "</", "&#", "<![CDATA[", "<p ");

    /** Attributes that are looked at for words. */
    static final List<String> LONG_ATTRIBUTES =
            List.of("class", "id", "style", "title", "itemprop", "name", "href", "data-time", "{n}");

    /** Names of meta elements that hold a text. */
    static final List<String> METAS =
            List.of("author", "keywords", "description", "og:title", "source", "editor", "publishdate", "og:site_name");

    /** Scripts as what stands before, what is repeated and what stands behind, parted by {@code ¶}. */
    static final List<String> SCRIPTS = List.of(
            "<script>var a={title:'桥',list:[¶{id:{n},title:'渡口'},¶]};</script>",
            "<script>window.__INITIAL_STATE__={article:{title:'云溪渡口恢复通航',content:'¶<p>渡口恢复通航。</p>¶'}};</script>",
            "<script>__NUXT__=(function(a,b){return {title:a,list:[¶a,b,¶]}})('云溪','渡口');</script>",
            "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"keywords\":[¶\"渡口{n}\",¶\"桥\"]}</script>",
            "<script type='application/ld+json'>¶[¶1]</script>",
            "<script>var x=¶{a:¶1;</script>",
            "<script>¶var a{n}={title:\"渡口\",content:\"渡口恢复通航\"};¶</script>",
            "<script>¶publishTime:\"2024-05-06 09:30:{n}\",¶</script>",
            "¶<script>var t='2024-05-06 09:30:00';</script>¶",
            "¶<script type='application/ld+json'>{\"headline\":\"渡口\",\"name\":\"{n}\"}</script>¶",
            "<script>var s='¶\\u4e91\\x41\\n¶';</script>",
            "<script>¶/*¶</script>",
            "<script>var a=¶'x'+¶'y';</script>",
            "<script>¶(function(){return ¶</script>",
            "<script>¶\"¶</script>",
            "<script>¶`${¶</script>",
            "<script>¶/[/¶</script>",
            "<script>var n=¶9¶;</script>");

    /** Characters that are no letters or not alone; each is repeated alone. */
    private static final List<String> CHARACTERS = List.of(
            "\u3000",
            "\u200B",
            "\u0301",
            "e\u0301\u0302",
            "\uD840\uDC0B",
            "\uD840",
            "\u202E",
            "\u0001",
            "\0",
            "\n",
            "\t");

    /** Each is repeated alone. */
    private static final String SINGLE = """
            <p>春</p>
            <li>渡口。
            <b>渡口</b>
            <b>渡口<br>
            <br>
            <b></b>
            <i><b></i></b>
            <font><p>春</font></p>
            <a href=x><div></a>
            <p><b><i><u>春</p>
            </div>
            </p>
            </x-y>
            <hr>
            <input>
            <form><input><select>
            <noscript><p>
            <p a{n}=1>春</p>
            <p id=a{n}>春</p>
            <p id=a{n} class='c{n} d{n} e'>正文一句。</p>
            <p id={h} class={h}>春</p>
            <p class='text' style='color:red' data-id={n}>正文一句。</p>
            <p title=''>春
            <span style=display:none>渡口</span>
            <!---->
            <!-- {n} --><p>桥
            <![CDATA[x]]>
            <?x?>
            <
            &
            &amp;
            &nbsp;
            &#20113;
            &#x4e91;&#xD800;
            &aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
            渡口
            渡口{n}
            。
            ，
            ：
            “
            ”
            （
            ）
            【】
            《渡口》
            、
            /
            |
            >
            ·
            …
            ———
            1
            1,
            9.
            a
            a{n}\s
            ﷺ
            <p>.</p>
            <p>第{n}班渡船载客四十余人，船工说江面上的雾比往年散得早。</p>
            <p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。</p>
            <p>云溪渡口恢复通航</p>
            <h1>云溪渡口恢复通航</h1>
            <h2>渡口{n}</h2>
            <h3><a href=/{n}.html>渡口{n}</a></h3>
            <p><strong>一、渡口</strong></p>
            <p class=title>渡口恢复通航{n}</p>
            <p class=subtitle>渡口恢复通航{n}</p>
            <p class=summary>停航三个月的云溪渡口昨日恢复通航，首班渡船载客{n}余人</p>
            <p>摘要：渡口恢复通航</p>
            <p>关键词：渡口 通航</p>
            <p class=tags><a href=/tag/{n}>渡口</a></p>
            来源：
            来源
            来源：云溪日报\s
            作者：林小舟\s
            责任编辑：何青\s
            <p>来源：云溪日报</p>
            <p>来源</p>
            <p>作者：林小舟</p>
            <p>责任编辑：何青</p>
            <p>编辑：何青 校对：林小舟</p>
            <p>（记者 林小舟 何青）</p>
            （记者
            <p>本报讯（记者林小舟）渡口恢复通航。</p>
            <p>云溪日报记者林小舟 何青 摄</p>
            <p>林小舟/云溪日报</p>
            林小舟、
            林 小 舟\s
            <p>by Lin Xiaozhou</p>
            2024年5月
            2024-05-06\s
            2024年5月6日09:30
            09:30\s
            昨天
            3小时前
            May 6, 2024\s
            二〇二四年五月六日
            一九九
            2024
            1714959000
            <p>2024-05-06 09:30</p>
            <p>2024-05-06 09:30 来源：云溪日报</p>
            <p>发布时间：2024-05-06 09:30:00 更新：2024-05-07</p>
            <p>05-06</p><p>2024</p>
            <time datetime=2024-05-06T09:30:00+08:00>5月6日</time>
            <div data-time=1714959000>
            <p>您的位置：首页 > 新闻 > 正文</p>
            <div class=crumb><a href=/a>新闻</a> > <a href=/b{n}>渡口</a></div>
            <p>原标题：渡口恢复通航</p>
            <p>版权所有 未经许可不得转载</p>
            <p>本文仅代表作者观点，与云溪网无关。</p>
            <p>相关阅读</p>
            <p>相关阅读</p><p><a href=/2024/{n}.html>云溪渡口恢复通航第{n}天</a></p><p><a href=/2024/b{n}.html>渡口管理所更换渡船{n}</a></p>
            <p>热门排行</p>
            <li>热门排行<a href=/{n}>北岭县今年再添三所小学</a>
            <p>更多>></p>
            <p>下一页</p>
            <a href=/a_{n}.html>下一页</a>
            <a href=/a_2.html>2</a>
            <p>扫一扫关注云溪新闻</p>
            <p>12条评论</p><p>12人参与</p>
            <p>评论</p>
            评论
            跟贴(
            参与 1
            <p>登录后查看全文</p>
            <p>展开全文</p>
            登录后
            安全验证
            <p>开播时间 | 3-02 09:00</p>
            <div><p>开播时间 | 3-02 09:00</p><p>渡口直播{n}</p></div>
            <p>名称</p>
            <p>股票简称 最新价 涨跌幅</p>
            <p>股票简称 最新价 涨跌幅</p><p>东礁电子 4.20 -1.18%</p>
            <p>最新价 涨跌幅</p><p>渡口</p>
            <td>01-17</td>
            <p>01-17</p><p>青礁股份</p><p>920999</p><p>5.57</p>
            （600998）
            云溪（600998）
            {w}{w}{w}{w}（600998）
            {w}股份（60{n}）
            (1.5, 0.5, 50%)
            {w}股份(1.5, 0.5, 50%)
            [10.71 3.48% 股吧 研报]
            <a href='//gu.qq.com/sh600998'>{w}股份</a>
            <span id=stock_sh600998>{w}股份</span><span id=quote_sh600998>(1.5, 0.5, 50%)</span>
            <p>图为渡口。云溪日报记者摄</p>
            <img src=/a.jpg>
            <img src=/{n}.jpg>
            <img src=/{n}.jpg><p>图为渡口 林小舟摄</p>
            <img data-src=/{n}.jpg width=600 height=400 alt=渡口>
            <img srcset='/a{n}.jpg 1x, /b{n}.jpg 2x'>
            <figure><img src=/{n}.jpg><figcaption>渡口</figcaption></figure>
            <figcaption>桥<br>桥<br></figcaption>
            <div class=picbox><img src=/{n}.jpg></div>
            <video src=/{n}.mp4></video>
            <video>
            <iframe src=//v.qq.com/{n}></iframe>
            <a href=/{n}.html>渡口恢复通航{n}</a>\s
            <p><a href=/2024/05/06/{n}.html>停航三个月的云溪渡口恢复通航{n}</a></p>
            <p><a href=/2024/05/06/1.html>停航三个月的云溪渡口恢复通航</a></p>
            <li><a href=/2024/05/06/{n}.html>停航三个月的云溪渡口恢复通航{n}</a><span>05-06 09:30</span></li>
            <li><a href=/2024/05/06/{n}.html><img src=/{n}.jpg><h3>停航三个月的云溪渡口恢复通航{n}</h3><p>首班渡船载客四十余人，船工说江面上的雾比往年散得早。</p></a></li>
            <a href=/{n}>1</a><a href=/{n}b></a>
            <a href='http://[{n}'>渡口</a>
            <a href='../../../{n}/../..'>渡口恢复通航</a>
            <div class=related><p>渡口恢复通航，首班渡船载客。</div>
            <div class=comment><p>渡口恢复通航，首班渡船载客。</div>
            <table><tr><td>班次<td>时间</table>
            <tr><td>1<td>2<td>3<td>4<td>5<td>6<td>7<td>8<td>9<td>10
            <td>12</td>
            <tr><td>
            <td colspan=9>桥
            <th>班次
            <table><caption>渡口</caption><tr><td>
            <ul><li>渡口一</li><li>渡口二</li></ul>
            <ul><li>渡口。
            <dl><dt>渡口<dd>桥</dl>
            <blockquote>渡口</blockquote>
            <pre>渡口</pre>
            <pre><code>a=1;
            <section><h2>渡口</h2>
            <meta name=keywords content=渡口{n}>
            <meta name=a{n} content=渡口>
            <meta name=author content=林小舟>
            <meta property=article:tag content=渡口{n}>
            <link rel=canonical href=/{n}.html>
            <base href=/{n}/>
            <title>渡口</title>
            <textarea>{"a":1}</textarea>
            <svg><title>
            <select><option>渡口
            <p>-</p>
            -<br>
            """;

    private Pieces() {}

    /** The pieces that are repeated alone. */
    static List<String> all() {
        return Stream.concat(SINGLE.lines(), CHARACTERS.stream()).toList();
    }

    /** Pieces of which each one of the first kind might be compared with each one of the second. */
    static List<List<String>> pairs() {
        var pairs = new ArrayList<List<String>>();
        var metas = List.of(
                "<meta name=author content='林小舟'>",
                "<meta name=b{n} content=渡口>",
                "<meta property=article:tag content='{w}{w}'>",
                "<link rel=next href=/a_{n}.html>");
        var lines = List.of(
                "<p>云溪渡口{n}</p>",
                "<p><a href=/{n}.html>停航三个月的渡口{n}</a></p>",
                "<h2>云溪渡口{n}</h2>",
                "<p>› 新 › 闻 › 渡 › 口</p>");
        metas.forEach(meta -> lines.forEach(line -> pairs.add(List.of(meta, line))));
        pairs.add(List.of("<a href=/{n}.html>", "</a>"));
        pairs.add(List.of("<p>名称</p>", "<p>东礁电子 4.20 -1.18%</p>"));
        pairs.add(List.of("{w}股份（60{n}）", "{w}股份(1.5, 0.5, 50%)"));
        pairs.add(List.of("<a href='//gu.qq.com/sh600998'>{w}股份</a>", "<p>渡口恢复通航。</p>"));
        pairs.add(List.of("<p>渡口恢复通航{n}</p>", "渡口恢复通航。"));
        pairs.add(List.of("<b></b>", "<p>渡口恢复通航。</p>"));
        pairs.add(List.of("<img src=/{n}.jpg>", "<p>渡口恢复通航。</p>"));
        pairs.add(List.of("<div><p>桥", "</p></div>"));
        return pairs;
    }
}
