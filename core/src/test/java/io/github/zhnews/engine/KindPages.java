// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.engine;

import java.util.StringJoiner;

/** Invented pages of every kind that a crawler of news sites meets. */
final class KindPages {
    private static final String[] PLACES = {"青岩", "云溪", "柳湾", "石桥", "白渡", "松坪", "南塘", "北岭", "东浦", "西洲"};
    private static final String[] EVENTS = {
        "老街改造工程本月底完工", "图书馆延长夜间开放时间", "渡口恢复通航首日客流过万", "茶农迎来今春第一批采摘", "中学生航模队夺得省赛金奖", "水厂检修部分小区临时停水",
    };

    static final String MENU = """
            <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/gn/">国内</a></li><li><a href="/gj/">国际</a></li>
            <li><a href="/cj/">财经</a></li><li><a href="/ty/">体育</a></li><li><a href="/wh/">文化</a></li></ul></div>
            """;
    static final String FOOTER = """
            <div class="bottom"><p><a href="/about">关于我们</a> | <a href="/contact">联系方式</a> | <a href="/job">招聘信息</a></p>
            <p>云溪日报社主办 增值电信业务经营许可证 云B2-20240001</p><p>地址：云溪市文化路18号 邮编：000018 电话：0000-1234567</p>
            <p>Copyright © 2008-2024 yunxi.example All Rights Reserved</p></div>
            """;

    private KindPages() {}

    /** A headline no other number gives. */
    static String headline(int n) {
        return PLACES[n % PLACES.length] + EVENTS[n / PLACES.length % EVENTS.length];
    }

    static String links(int from, int count) {
        var links = new StringJoiner("\n");
        for (int i = from; i < from + count; i++) {
            links.add("<li><a href=\"/2024/05/%02d.html\">%s</a> <span>05-%02d</span></li>"
                    .formatted(i, headline(i), i % 28 + 1));
        }
        return "<ul>" + links + "</ul>";
    }

    static String page(String title, String body) {
        return "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body>" + MENU
                + body + FOOTER + "</body></html>";
    }

    /** The front page of a channel: blocks of links, and a few teasers. */
    static String channel() {
        var teasers = new StringBuilder();
        for (int i = 50; i < 54; i++) {
            teasers.append("""
                    <div class="item"><h3><a href="/2024/05/%d.html">%s</a></h3><p>记者从现场了解到，工程进展顺利，预计下周对外开放。
                    <a href="/2024/05/%d.html">[详细]</a></p></div>
                    """.formatted(i, headline(i), i));
        }
        return page(
                "云溪新闻网_国内频道",
                "<div class=\"left\"><h2>要闻</h2>" + links(0, 24) + "</div><div class=\"mid\">" + teasers
                        + "</div><div class=\"right\"><h2>排行</h2>" + links(24, 26) + "</div>");
    }

    /** The same with the day's date and a leading item above. */
    static String datedChannel() {
        return channel()
                .replace(
                        "<div class=\"left\">",
                        "<div class=\"date\">2024年5月6日 星期一</div><div class=\"lead\"><h2><a href=\"/lead.html\">云溪灯会今晚开幕百盏鱼灯同游古街</a></h2>"
                                + "<p>今年的鱼灯由十二个村子的匠人合力扎成，最长的一盏有九米，需要十六个人同时举起。</p></div><div class=\"left\">");
    }

    /** An article made of items with linked subheadings. */
    static String digest() {
        var items = new StringBuilder();
        for (int i = 0; i < 7; i++) {
            items.append(
                    "<p><a href=\"/2024/05/%d.html\">%s</a></p><p>%s昨日公布的消息说，这一项目历时两年，目前已经全部完成，市民从本周六起可以免费参观，节假日照常开放。</p>"
                            .formatted(i, headline(i), PLACES[i]));
        }
        return page(
                "云溪一周：七件与你有关的小事",
                "<div class=\"main\"><h1>云溪一周：七件与你有关的小事</h1><div class=\"info\">2024-05-06 08:00 来源：云溪日报</div><div class=\"text\">"
                        + items + "</div></div>");
    }

    /** A list with summaries, a time and a source for each entry. */
    static String summaries() {
        var list = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            list.append("""
                    <li><h3><a href="/2024/05/%d.html">%s</a></h3>
                    <p class="intro">本报讯，%s有关负责人昨日介绍，该项目自去年三月启动以来进展顺利，目前主体部分已经完成，附近居民的出行也将更加方便……</p>
                    <p class="meta"><span>2024-05-%02d 10:%02d</span> <span>云溪日报</span> <a href="/c/%d">评论(%d)</a></p></li>
                    """.formatted(i, headline(i), PLACES[i % PLACES.length], i % 28 + 1, i + 10, i, i));
        }
        return page(
                "本地新闻 - 云溪新闻网",
                "<h1>本地新闻</h1><ul class=\"list\">" + list
                        + "</ul><div><a href=\"?p=2\">下一页</a> <a href=\"?p=9\">尾页</a></div>");
    }

    static String notFound() {
        return page("您访问的页面不存在 - 云溪新闻网", """
                <div class="err"><h1>404</h1><p>抱歉，您访问的页面不存在或已被删除。</p>
                <p>请检查您输入的网址是否正确，或者点击链接继续浏览：</p><p><a href="/">返回首页</a> <a href="/map">网站地图</a></p></div>
                """);
    }

    static String login() {
        return page("用户登录", """
                <form action="/login" method="post"><h2>用户登录</h2><p><label>用户名：<input name="u"></label></p>
                <p><label>密码：<input type="password" name="p"></label></p><p><label><input type="checkbox"> 我已阅读并同意《用户协议》和《隐私政策》</label></p>
                <p><button>登录</button> <a href="/forgot">忘记密码？</a> <a href="/reg">立即注册</a></p></form>
                """);
    }

    static String challenge() {
        return """
                <html><head><title>安全验证</title><script>var token="a8f3";setTimeout(function(){location.reload()},5000);</script></head>
                <body><noscript><h1>请开启 JavaScript 后继续访问。</h1></noscript><div class="box"><p>正在检查您的浏览器，请稍候……</p>
                <p>为了保护网站安全，请完成下方的验证。</p><div id="captcha"></div><p>事件编号：8c1f-33a0-771b</p></div></body></html>
                """;
    }

    /** A page for a missing article that offers the site's news in its place. */
    static String missingAmongNews() {
        return page(
                "未找到页面 | 云溪新闻网",
                "<div class=\"err\"><p>抱歉, 页面已经不存在。请浏览最新新闻。</p><a href=\"/\">返回首页</a></div>" + links(0, 30));
    }

    /** The page of a server that refuses programs, with more sentences than many articles have. */
    static String refusal() {
        return """
                <html><head><title>云溪新闻网 存取被拒</title></head><body><h2>云溪新闻网已停止您訪問本網站</h2>
                <p>如果您看到這個頁面，表示您的網路已無法訪問本網站。本站基於資訊安全，對未經認證的程式給予限制。</p>
                <h2>如何解除限制</h2><p>請將網路環境內的自動訪問停止後，把以下連線資訊提供給客服。我們會在三個工作日內處理，並以電子郵件回覆處理結果，謝謝您的配合。</p>
                <p>Your IP address: 192.0.2.8</p></body></html>
                """;
    }

    /** A tag's page: few teasers, each broken off, below linked headlines. */
    static String cutOffTeasers() {
        var list = new StringBuilder("<h1>渡口</h1>");
        for (int i = 0; i < 4; i++) {
            list.append(
                    "<div><a href=\"/2024/05/%d.html\">%s</a><p>%d小时前</p><p>%s有关负责人昨日介绍，该项目自去年三月启动以来进展顺利，目前主体部分已经...</p></div>"
                            .formatted(i, headline(i), i + 1, PLACES[i]));
        }
        return page("渡口 - 云溪新闻网", "<div class=\"list\">" + list + "</div>");
    }

    /** A tag's page with a single entry, beside the links of every page. */
    static String loneTeaser() {
        return page(
                "渡口 – 云溪新闻网",
                "<div><h1>渡口</h1></div><div class=\"entry\"><h2><a href=\"/2024/05/1.html\">白渡老码头下月改成步行桥</a></h2><span>2024年5月6日 11:00</span>"
                        + "<p>工程师说，桥面用的是从旧码头拆下来的石板，栏杆照老照片复原，附近的居民早上常来看进度。</p></div>" + links(0, 20));
    }

    /** What a site's search found, with the words around the word looked for. */
    static String searchResult() {
        return page(
                "渡口_搜索结果_云溪新闻网",
                "<div class=\"found\"><h3>云溪渡口今日恢复通航</h3><p>停航三个月的云溪渡口5月6日恢复通航，渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭。</p></div>"
                        + links(0, 20));
    }

    /** The page of a missing article with teasers that are dated and whole. */
    static String missingAmongTeasers() {
        return summaries().replace("本地新闻 - 云溪新闻网", "404-页面不存在").replace("……</p>", "。</p>");
    }

    /** A tag's page with whole paragraphs, and a day that may be taken for its own. */
    static String titledList() {
        return summaries().replace("本地新闻 - 云溪新闻网", "渡口 相关报道 - 云溪新闻网").replace("……</p>", "。</p>");
    }

    /** A topic's page on which letters were lost to a wrong character set before it was saved. */
    static String damagedTopic() {
        return page("\uFFFD\uFFFD专题", links(0, 40).replaceAll("[老工改图夜渡首日茶今春中学水小区]|完工", "\uFFFD\uFFFD"));
    }

    /** A video whose page has nothing but a player and links to others. */
    static String playerAmongLinks() {
        return page(
                "云溪渡口恢复通航首班渡船载客四十余人",
                "<div class=\"main\"><div><video src=\"blob:1\"></video><p>加载中...</p></div>" + links(0, 20)
                        + "<h1>云溪渡口恢复通航首班渡船载客四十余人</h1><div class=\"info\">2024-05-06 09:30</div></div>"
                        + links(20, 20));
    }

    /** A video whose player is made by a script, with a line of text. */
    static String titledVideo() {
        return page(
                "视频｜云溪渡口恢复通航首班渡船载客四十余人",
                "<div class=\"main\"><h1>视频｜云溪渡口恢复通航首班渡船载客四十余人</h1><div class=\"info\">2024-05-06 09:30 来源：云溪电视台</div>"
                        + "<div class=\"player\"></div><p>停航三个月的云溪渡口今早恢复通航，首班渡船载客四十余人。</p></div>");
    }

    /** A video that its head declares, with a paragraph that tells what it shows. */
    static String describedVideo() {
        return page(
                        "云溪渡口恢复通航首班渡船载客四十余人",
                        "<div class=\"main\"><h1>云溪渡口恢复通航首班渡船载客四十余人</h1><div class=\"info\">2024-05-06 09:30 来源：云溪电视台</div>"
                                + "<div class=\"player\"></div><p>停航三个月的云溪渡口今早恢复通航，首班渡船载客四十余人。渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭。每日首班六点发船，末班晚上九点，票价不变，老人和学生凭证免费乘坐渡船，自行车另收一元。</p></div>")
                .replace("</head>", "<meta property=\"og:type\" content=\"video.other\"></head>");
    }

    /** A video by what its head declares; its player is made by a script. */
    static String declaredVideo() {
        return page(
                "云溪渡口恢复通航首班渡船载客四十余人_云溪视频_云溪网", "<h1>云溪渡口恢复通航首班渡船载客四十余人</h1><div>2024-05-06 09:30</div>" + links(0, 40));
    }

    static String gallery() {
        var pictures = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            pictures.append("<p><img src=\"/img/2024/0506/fair-%d.jpg\"></p><p class=\"caption\">图为灯会现场之%d。何青 摄</p>"
                    .formatted(i, i));
        }
        return page(
                "组图：云溪灯会上的百盏鱼灯",
                "<div class=\"main\"><h1>组图：云溪灯会上的百盏鱼灯</h1><div class=\"info\">2024年05月06日 20:15 来源：云溪日报</div>"
                        + "<div class=\"content\"><p>5月6日晚，云溪灯会在古街开幕。</p>" + pictures + "</div></div>");
    }

    static String video() {
        return page("视频：云溪渡口恢复通航", """
                <div class="main"><h1>视频：云溪渡口恢复通航</h1><div class="info">2024-05-06 09:30 来源：云溪电视台</div>
                <div class="player"><video src="/v/2024/0506/ferry.mp4" poster="/v/2024/0506/ferry.jpg"></video></div>
                <p>停航三个月的云溪渡口今早恢复通航，首班渡船载客四十余人。</p></div>
                """);
    }

    static String thread() {
        var floors = new StringBuilder();
        String[] posts = {
            "今天路过老街，看到施工围挡已经拆了大半，青石板铺得很平整，走起来比以前舒服多了。",
            "楼主有照片吗？我家就在附近，但是这个月一直在外地出差，很想看看现在变成什么样子了。",
            "我昨天也去了，路灯换成了仿古的样式，晚上还挺好看，就是停车的地方好像变少了一些。",
            "停车可以去渡口那边的新停车场，走过来大概五分钟，听说前两个小时不收费，周末人会多一点。",
        };
        for (int i = 0; i < posts.length; i++) {
            floors.append("""
                    <div class="post"><div class="user"><a href="/u/%d">青石板%d号</a><p>积分 %d</p></div>
                    <div class="time">发表于 2024-5-6 2%d:15</div><div class="msg">%s</div></div>
                    """.formatted(i, i, 100 + i, i, posts[i]));
        }
        return page("老街改造现在怎么样了？ - 云溪论坛", "<h1>老街改造现在怎么样了？</h1>" + floors);
    }

    static String notice() {
        return page("关于公布2024年度云溪市优秀社区名单的通知", """
                <div class="wz"><h1>关于公布2024年度云溪市优秀社区名单的通知</h1>
                <div>发布时间：2024-05-06 索引号：YX-2024-0018 发布机构：云溪市民政局</div>
                <div class="zw"><p>各县（区）民政局：</p><p>经逐级推荐、实地查看和公示，现将2024年度优秀社区名单予以公布。希望各有关单位总结经验，继续做好社区服务工作。</p>
                <p>附件：<br>1.<a href="/f/1.pdf">优秀社区名单.pdf</a><br>2.<a href="/f/2.doc">优秀社区评选办法.doc</a></p>
                <p style="text-align:right">云溪市民政局</p><p style="text-align:right">2024年5月6日</p></div></div>
                """);
    }

    static String shortNews() {
        return page("云溪渡口今日恢复通航", """
                <div class="main"><h1>云溪渡口今日恢复通航</h1><div class="info">2024-05-06 09:30:00 来源：云溪日报</div>
                <div class="text"><p>本报讯（记者 林小舟）停航三个月的云溪渡口5月6日恢复通航。渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭。每日首班六点发船，末班晚上九点，票价不变，老人和学生凭证免费乘坐渡船。</p></div>
                <div class="rel"><h3>相关新闻</h3>
                """ + links(0, 8) + "</div></div>");
    }

    static String longArticle() {
        var text = new StringBuilder();
        for (int i = 1; i <= 400; i++) {
            text.append("<p>第%d天，筑桥队从上游运来%d块青石，匠人按照旧图纸逐块编号，再用糯米灰浆砌合，进度比预计的快了一些。</p>".formatted(i, i + 20));
        }
        return page(
                "长篇报告：一座石桥的重生",
                "<div class=\"main\"><h1>长篇报告：一座石桥的重生</h1><div>2024-05-06 08:00 来源：云溪日报</div><div class=\"text\">"
                        + text + "</div></div>");
    }
}
