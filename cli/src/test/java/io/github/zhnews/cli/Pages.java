// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.cli;

/** Pages for tests, with invented text. */
final class Pages {
    private Pages() {}

    /** A page with everything the record shows, declared as gb2312. */
    static String bridge() {
        return """
                <!DOCTYPE html>
                <html>
                <head>
                <meta http-equiv="Content-Type" content="text/html; charset=gb2312">
                <title>青石河新桥通车 两岸往来只需三分钟_河口新闻网</title>
                </head>
                <body>
                <div class="nav"><a href="/">首页</a> <a href="/news/">新闻</a> <a href="/photo/">图片</a></div>
                <h1>青石河新桥通车 两岸往来只需三分钟</h1>
                <div class="info">2024-05-06 08:15 来源：河口晚报</div>
                <div class="article">
                <p>五月五日上午八时，青石河新桥正式通车。桥长四百二十米，双向四车道，两侧各设三米宽的人行步道，从东岸开车到西岸只需三分钟。</p>
                <p><img src="/pic/bridge.jpg" alt="新桥"></p>
                <p>住在东岸的李大娘说，以前到对岸的医院要绕行十多公里，遇上涨水还得等渡船，现在走路过桥也不过一刻钟，买菜看病都方便了许多。</p>
                <p>施工单位介绍，新桥采用预制拼装工艺，主体工程历时二十个月，比计划提前了四十天，期间没有中断河道通航。</p>
                </div>
                <div class="foot">河口新闻网版权所有</div>
                </body>
                </html>
                """;
    }

    /** A short article with the given headline. */
    static String titled(String title) {
        return """
                <html><head><meta charset="utf-8"><title>%s</title></head><body><h1>%s</h1><div>
                <p>山脚下的果园今年挂果较早，六月初已有第一批杏子上市，种植户说个头虽然不大，甜度却比去年高出不少。</p>
                <p>镇里在路口搭起了临时摊位，过往的游客可以免费停车一小时，选好的果子还能当场打包寄走。</p>
                </div></body></html>
                """.formatted(title, title);
    }
}
