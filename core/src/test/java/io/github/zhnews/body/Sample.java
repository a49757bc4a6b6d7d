// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.html.Tag;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Favour;
import io.github.zhnews.model.Image;
import io.github.zhnews.model.Limits;
import io.github.zhnews.page.Headline;
import io.github.zhnews.page.Page;
import io.github.zhnews.page.Region;
import io.github.zhnews.place.PlaceFinder;
import java.net.URI;
import java.util.List;

/** Invented pages, read as the engine reads them. */
final class Sample {
    static final String A = "本报讯（记者 赵一禾）青岩镇的石桥昨日完成加固，桥面重新铺上了当地出产的青石板，两侧新装了木质护栏。";
    static final String B = "施工方介绍，加固用时四个月，期间镇上的居民绕行下游的便桥，便桥将在下个月拆除，木料留作修缮祠堂之用。";
    static final String C = "首批行人走过新桥时，八十二岁的老匠人在桥头放起了鞭炮。他说，年轻时修过这座桥的三个桥墩，如今终于又看见它稳稳当当。";
    static final String D = "镇里打算在桥东的空地上建一处小公园，种上桂花和银杏，并把旧桥栏杆陈列在园中，供孩子们辨认上面的刻字。";

    /** Four paragraphs. */
    static final String TEXT = p(A) + p(B) + p(C) + p(D);

    private Sample() {}

    static String p(String text) {
        return "<p>" + text + "</p>\n";
    }

    static Page page(String body) {
        var html = "<html><head><title>青岩石桥完成加固</title></head><body>" + body + "</body></html>";
        return Page.of(
                new TreeBuilder(Limits.defaults()).build(html),
                URI.create("https://news.yunxi.example/2024/05/1.html"));
    }

    /** The text of a page, its first {@code h1} being the headline. */
    static Body read(String body) {
        var page = page(body);
        var kinds = new LineKinds(page);
        return BodyReader.read(
                page,
                headline(page),
                new PlaceFinder(page, headline(page), kinds).find().region(),
                kinds,
                BodyMarks.NONE,
                Favour.BALANCED);
    }

    /** The text of an element that is known to hold it, given with all of its content. */
    static Body readAll(String content) {
        var page = page(content);
        int body = 0;
        while (page.tree().tag(body) != Tag.BODY) {
            body++;
        }
        var region = Region.of(page, body);
        return BodyReader.read(page, headline(page), region, new LineKinds(page), BodyMarks.NONE, Favour.BALANCED);
    }

    /** The blocks between the first two paragraphs and the last two. */
    static List<Block> between(String html) {
        var blocks = readAll(p(A) + p(B) + html + p(C) + p(D)).blocks();
        assertThat(blocks)
                .startsWith(Block.Paragraph.of(A), Block.Paragraph.of(B))
                .endsWith(Block.Paragraph.of(C), Block.Paragraph.of(D));
        return blocks.subList(2, blocks.size() - 2);
    }

    static Block.Paragraph paragraph(String text) {
        return Block.Paragraph.of(text);
    }

    static Block.Figure figure(String file, String caption) {
        return Block.Figure.of(
                Image.of(URI.create("https://news.yunxi.example/" + file)).withCaption(caption));
    }

    static List<String> texts(Body body) {
        return body.blocks().stream().map(Block::text).filter(t -> !t.isEmpty()).toList();
    }

    private static Headline headline(Page page) {
        if (page.headings().size() == 0) {
            return Headline.NONE;
        }
        int line = page.lines().at(page.headings().get(0));
        return new Headline(page.lines().text(line), line);
    }
}
