// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Pages that tests read, and archives of them. */
final class Pages {
    static final String URL = "https://news.yunxi.example/2025/0212/1.html";

    private Pages() {}

    /** A page whose text is made of its number, unlike that of others. */
    static String html(int number) {
        return html("云溪桥第" + number + "号公告", text(number));
    }

    static String html(String title, String text) {
        return "<html><head><meta charset=\"utf-8\"><title>" + title + "</title></head><body><h1>" + title
                + "</h1><p class=\"info\">2025-02-12 09:30 来源：云溪晚报</p><div class=\"article\"><p>"
                + text.replace("\n", "</p><p>") + "</p></div></body></html>";
    }

    /** Four paragraphs of words that are put together by chance. */
    static String text(int number) {
        var chance = new Random(number);
        var words = List.of(
                "云溪桥", "今晨", "通车", "两岸", "居民", "告示牌", "写明", "开放", "时刻", "渡船", "停航", "水位", "上涨", "管理处", "提醒", "车辆", "慢行",
                "桥面", "铺设", "灯光", "工程", "历时", "数月", "验收", "合格", "河道", "清淤", "农田", "灌溉", "村民", "集市", "恢复", "学校", "开学",
                "图书馆", "延长", "借阅", "老人", "食堂", "菜价", "平稳", "山路", "塌方", "抢修", "完毕", "电力", "供应", "正常");
        var text = new StringBuilder();
        for (int paragraph = 0; paragraph < 4; paragraph++) {
            for (int sentence = 0; sentence < 3; sentence++) {
                for (int word = 0; word < 12; word++) {
                    text.append(words.get(chance.nextInt(words.size())));
                }
                text.append(number).append("。");
            }
            text.append(paragraph < 3 ? "\n" : "");
        }
        return text.toString();
    }

    /** The pages of portals that their rules are tested with: every so many of them. */
    static List<Path> ofPortals(int step) {
        try (var files = Files.walk(Path.of("target/test-classes/fixtures"))) {
            var all = files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
            return java.util.stream.IntStream.range(0, all.size())
                    .filter(i -> i % step == 0)
                    .mapToObj(all::get)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A WARC record of a page, packed by itself. */
    static byte[] record(String url, byte[] page) {
        var http = utf8("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n");
        var head = utf8("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2025-02-12T01:30:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>"
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + (http.length + page.length)
                + "\r\n\r\n");
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(head);
            out.write(http);
            out.write(page);
            out.write(utf8("\r\n\r\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
