// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.bench.speed;

import java.util.List;

/** An article's page of any length, invented: as the text grows, so do the lists around it. */
final class WrittenPage {
    /** The characters of the frame: head, menu, headline and foot. */
    private static final int FRAME = 1_200;

    private static final int PARAGRAPHS_PER_LINK = 2;

    private static final String FORM = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            %s<title>%s</title>
            <style>.nav-item { padding: 0 8px } .side-item { list-style: none }</style>
            </head>
            <body>
            <div class="nav">%s</div>
            <div class="main">
            <h1>%s</h1>
            <div class="info"><span>2023-04-12 08:30</span> <span>%s</span></div>
            <div class="article" id="article">
            %s</div>
            </div>
            <div class="side"><ul>
            %s</ul></div>
            <div class="foot">Copyright 2023 news.qinghe.example</div>
            </body>
            </html>
            """;

    private final Words words;

    private WrittenPage(Words words) {
        this.words = words;
    }

    /**
     * The words of a page.
     *
     * @param language the language's code
     * @param title the headline
     * @param source the label of the source, and the source
     * @param sentences what paragraphs are made of; each has a place for a number
     * @param link the text of a link beside the article, with a place for a number
     */
    private record Words(String language, String title, String source, List<String> sentences, String link) {}

    /** In simplified characters. */
    static WrittenPage simplified() {
        return new WrittenPage(new Words(
                "zh-CN",
                "青禾县把旧粮仓改成了村里的图书馆",
                "来源：青禾晚报",
                List.of(
                        "第%d批图书上个月运到了山脚下的旧粮仓，管理员把它们按孩子们常读的次序摆上木架，又在门口添了一盏灯。",
                        "参加整理的志愿者说，到第%d天的时候，村里的老人也来帮忙贴标签，他们记得这里从前存过多少谷子。",
                        "据统计，开馆以来已经有%d人次来这里看书，周末的座位常常不够，屋檐下也坐满了人。",
                        "设计师解释，墙上的第%d个窗洞没有封起来，是为了让读书的人看得见对面的梯田和晒场。"),
                "山里的图书馆又添了新书，这是第%d次"));
    }

    /** In traditional characters, all of which Big5 and GBK have, too. */
    static WrittenPage traditional() {
        return new WrittenPage(new Words(
                "zh-TW",
                "青禾縣把舊糧倉改成了村裡的圖書館",
                "來源：青禾晚報",
                List.of(
                        "第%d批圖書上個月運到了山腳下的舊糧倉，管理員把它們按孩子們常讀的次序擺上木架，又在門口添了一盞燈。",
                        "參加整理的志工說，到第%d天的時候，村裡的老人也來幫忙貼標籤，他們記得這裡從前存過多少穀子。",
                        "據統計，開館以來已經有%d人次來這裡看書，週末的座位常常不夠，屋簷下也坐滿了人。",
                        "設計師解釋，牆上的第%d個窗洞沒有封起來，是為了讓讀書的人看得見對面的梯田和曬場。"),
                "山裡的圖書館又添了新書，這是第%d次"));
    }

    /** The headline of all pages. */
    String title() {
        return words.title();
    }

    /**
     * Writes the page.
     *
     * @param characters its length, at least 2,000; reached to some hundred characters
     * @param charset the label of the character set that the page declares, empty for none
     * @return the page
     */
    String html(int characters, String charset) {
        var text = new StringBuilder(characters);
        var links = new StringBuilder(characters / 2);
        for (int i = 1; text.length() + links.length() < characters - FRAME; i++) {
            text.append("<p style=\"text-indent: 2em; line-height: 1.8\" data-index=\"")
                    .append(i)
                    .append("\">");
            text.append(sentence(2 * i)).append(sentence(2 * i + 1)).append("</p>\n");
            if (i % PARAGRAPHS_PER_LINK == 0) {
                links.append(
                                "<li class=\"side-item\"><a target=\"_blank\" href=\"https://news.qinghe.example/a/2023/0412/")
                        .append(100_000 + i)
                        .append(".html?from=side\" data-track=\"side-")
                        .append(i)
                        .append("\">")
                        .append(words.link().formatted(i))
                        .append("</a></li>\n");
            }
        }
        var label = charset.isEmpty() ? "" : "<meta charset=\"" + charset + "\">\n";
        return FORM.formatted(words.language(), label, title(), menu(), title(), words.source(), text, links);
    }

    private String sentence(int number) {
        return words.sentences().get(number % words.sentences().size()).formatted(number);
    }

    private String menu() {
        var menu = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            menu.append("<a class=\"nav-item\" href=\"https://news.qinghe.example/channel/")
                    .append(i)
                    .append("/\">")
                    .append(words.title(), i, i + 2)
                    .append("</a>\n");
        }
        return menu.toString();
    }
}
