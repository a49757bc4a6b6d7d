// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.twist;

import java.net.URI;
import java.util.List;
import java.util.Random;

/** An invented page whose parts are chosen by a seed: the same seed gives the same page. */
final class WrittenPage {
    private static final List<String> SENTENCES = List.of(
            "山坡上的旧茶厂改成了晒场，村里人把新收的豆子铺在水泥地上，傍晚再用木耙翻一遍。",
            "管渡口的老人说：“水涨得慢，船就走得慢，谁也急不来。”他把缆绳绕了三圈，又打了一个结。",
            "据记者了解，第%d批工具上星期已经送到，其中有锯子、刨子和十二把新的凿子。",
            "按照计划，河堤要在入冬前补完；补堤的石料从对岸运来，一天可以运四趟。",
            "学校的木工课每周上两次，孩子们先学磨刀，再学画线，最后才许动锯。",
            "镇上统计，去年共有%d户人家换了新灶，烧柴的少了，屋顶的烟也淡了。");
    private static final List<String> HEADINGS = List.of("先修堤 再修路", "一张旧图纸", "“谁来管渡口”", "二、晒场的规矩", "钱从哪里来？");
    private static final List<String> TITLES = List.of("青禾县旧茶厂改成晒场 村民轮流看守", "渡口添了一条新船", "河堤补完之后：一个村子的三年");

    private final Random random;
    private final StringBuilder body = new StringBuilder();

    private WrittenPage(int seed) {
        random = new Random(seed);
    }

    static Sample of(int seed) {
        return new WrittenPage(seed).page(seed);
    }

    private Sample page(int seed) {
        var title = TITLES.get(seed % TITLES.size());
        var time = "2022-0%d-1%d 0%d:3%d".formatted(1 + seed % 9, seed % 9, seed % 10, seed % 6);
        int parts = 3 + random.nextInt(4);
        for (int part = 0; part < parts; part++) {
            part(seed % 4);
        }
        var html = """
                <!DOCTYPE html>
                <html lang="zh-CN">
                <head>
                <meta charset="utf-8">
                <title>%s_青禾新闻网</title>
                <meta name="keywords" content="青禾,晒场,渡口">
                </head>
                <body>
                <div class="nav"><a href="/">首页</a> <a href="/yw/">要闻</a> <a href="/sh/">社会</a></div>
                <div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/sh/">社会</a> &gt; 正文</div>
                <div class="main"><h1>%s</h1>
                <div class="info"><span>%s</span> <span>来源：青禾晚报</span> <span>作者：乔木</span></div>
                <div class="content" id="content">
                %s</div>
                <div class="editor">责任编辑：柳青</div></div>
                <div class="foot"><p>版权所有 青禾新闻网 未经许可不得转载</p></div>
                </body>
                </html>
                """.formatted(title, title, time, body);
        return Sample.of(
                "written-" + seed, html, URI.create("https://www.qinghe.example/sh/202205/t%d.html".formatted(seed)));
    }

    private void part(int form) {
        if (body.length() > 0) {
            heading();
        }
        int paragraphs = 1 + random.nextInt(3);
        for (int i = 0; i < paragraphs; i++) {
            var text = sentence() + sentence();
            body.append(
                    switch (form) {
                        case 0 -> "<p>%s</p>\n".formatted(text);
                        case 1 -> "<p style=\"text-indent: 2em\"><span>%s</span></p>\n".formatted(text);
                        case 2 -> "　　%s<br><br>\n".formatted(text);
                        default -> "<div>%s</div>\n".formatted(text);
                    });
        }
        switch (random.nextInt(4)) {
            case 0 -> body.append("<ul><li>一把锯子</li><li>两只木桶</li></ul>\n");
            case 1 -> body.append("<blockquote><p>").append(sentence()).append("</p></blockquote>\n");
            case 2 ->
                body.append("<p><img src=\"/img/")
                        .append(body.length())
                        .append(".jpg\" width=\"600\" height=\"400\"></p>\n<p>图为晒场上的豆子。乔木 摄</p>\n");
            default -> body.append("<table><tr><th>年份</th><th>户数</th></tr><tr><td>2020</td><td>31</td></tr></table>\n");
        }
    }

    private void heading() {
        var text = HEADINGS.get(random.nextInt(HEADINGS.size()));
        body.append(
                switch (random.nextInt(3)) {
                    case 0 -> "<h2>%s</h2>\n".formatted(text);
                    case 1 -> "<p><strong>%s</strong></p>\n".formatted(text);
                    default -> "<p><b><span>%s</span></b></p>\n".formatted(text);
                });
    }

    private String sentence() {
        return SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(20 + random.nextInt(70));
    }
}
