// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.zhnews.model.Article;
import io.github.zhnews.model.Author;
import io.github.zhnews.model.Block;
import io.github.zhnews.model.Field;
import io.github.zhnews.model.Limits;
import io.github.zhnews.model.Metadata;
import io.github.zhnews.model.PageKind;
import io.github.zhnews.model.PageLimitException;
import io.github.zhnews.rule.RuleSet;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class MetadataTest {
    private static final NewsParser PARSER =
            NewsParser.builder().rules(RuleSet.none()).build();
    private static final String URL = "https://news.yunxi.example/2024/0506/ferry.html";

    private static final String PARAGRAPHS = """
            <p>停航三个月的云溪渡口昨日恢复通航，首班渡船载客四十余人，船工说江面上的雾比往年散得早。</p>
            <p>渡口管理所介绍，停航期间更换了两条渡船的发动机，并重修了东岸的候船亭，老人和学生凭证件免费乘坐。</p>
            <p>记者在船上看到，甲板换上了防滑的木条，救生衣按座位摆放，船头还留着几十年前刻下的水位线。</p>
            <p>渡船每天往返十二趟，最后一班傍晚六点从西岸开出。管理所提醒，遇到大雾和六级以上的风，班次会临时取消。</p>
            <p>沿岸的茶馆也重新挂出了招牌，店主说，渡口一通，早市的摊位就租满了，隔壁的面馆凌晨四点就生火。</p>
            """;

    /** Behind the text stand links of headlines that say nothing of the article. */
    private static String page(String behindText, String behindLinks) {
        var links = "<li><a href='/a.html'>山城旧索道改成观景步道清晨即可登顶眺望</a></li>".repeat(30);
        return "<html><head><title>云溪渡口恢复通航_云溪新闻网</title><meta name='keywords' content='渡口,通航'></head>"
                + "<body><div class='path'><a href='/'>首页</a> &gt; <a href='/gn'>国内</a></div>"
                + "<h1>云溪渡口恢复通航</h1><div class='info'>2024-05-06 09:30 来源：云溪日报 作者：林小舟</div>"
                + "<div class='text'>" + PARAGRAPHS + behindText + "</div><ul>" + links + "</ul>" + behindLinks;
    }

    @Test
    void metadataIsWhatAParseFindsBesideTheText() {
        var page = page("<p>责任编辑：何青</p>", "");

        var metadata = PARSER.metadata(page, URL);

        assertThat(metadata.title()).isEqualTo("云溪渡口恢复通航");
        assertThat(metadata.published()).hasToString("Optional[2024-05-06T09:30]");
        assertThat(metadata.source().orElseThrow().name()).isEqualTo("云溪日报");
        assertThat(metadata.authors()).containsExactly("林小舟");
        assertThat(metadata.editors()).containsExactly("何青");
        assertThat(metadata.keywords()).containsExactly("渡口", "通航");
        assertThat(metadata.value(Field.AUTHORS)).contains(List.of(Author.of("林小舟")));
        assertThat(metadata.siteName()).isEqualTo("云溪新闻网");
        assertThat(metadata).isEqualTo(Metadata.of(PARSER.parse(page, URL)));
    }

    @Test
    void linesFarBehindTheTextAreNotRead() {
        var page = page("", "<p>关键词：<a href='/t'>渡船</a></p><p>责任编辑：何青</p>");

        assertThat(PARSER.metadata(page).editors()).isEmpty();
        assertThat(PARSER.metadata(page).title()).isEqualTo("云溪渡口恢复通航");
    }

    @Test
    void scriptsBehindTheTextAreRead() {
        var data =
                "{\"@type\":\"NewsArticle\",\"headline\":\"云溪渡口恢复通航\",\"datePublished\":\"2024-05-06T09:30:21+08:00\"}";
        var page = page("", "<script type='application/ld+json'>" + data + "</script>");

        assertThat(PARSER.metadata(page).published()).hasToString("Optional[2024-05-06T09:30:21+08:00]");
    }

    @Test
    void everyFormOfAPageHasMetadata() {
        var page = page("", "");
        var expected = PARSER.metadata(page);

        assertThat(PARSER.read(PageInput.bytes(page.getBytes(StandardCharsets.UTF_8)))
                        .metadata())
                .isEqualTo(expected);
        assertThat(PARSER.metadata(page, URI.create(URL)).url()).contains(URI.create(URL));
        var dump = "云溪渡口恢复通航\n\n2024-05-06 09:30 来源：云溪日报\n" + PARAGRAPHS.replaceAll("<.*?>", "");
        assertThat(PARSER.read(PageInput.text(dump)).metadata().title()).isEqualTo("云溪渡口恢复通航");
    }

    @Test
    void limitsHoldForMetadata() {
        var parser = NewsParser.builder()
                .limits(Limits.defaults().withCharacters(10))
                .build();

        assertThatThrownBy(() -> parser.metadata(page("", ""))).isInstanceOf(PageLimitException.class);
        assertThat(PARSER.metadata("")).isEqualTo(Metadata.of(Article.builder().build()));
    }

    @Test
    void metadataOfAnArticleLeavesItsTextOut() {
        var article = Article.builder()
                .kind(PageKind.ARTICLE)
                .title("云溪渡口恢复通航")
                .nextPage(URI.create("2.html"))
                .blocks(List.of(Block.Paragraph.of("首班渡船载客四十余人。")));

        var metadata = Metadata.of(article.build());

        assertThat(metadata)
                .isEqualTo(Metadata.of(Article.builder().title("云溪渡口恢复通航").build()))
                .hasSameHashCodeAs(Metadata.of(article.kind(PageKind.OTHER).build()))
                .isNotEqualTo(Metadata.of(Article.builder().title("渡口").build()))
                .hasToString("Metadata[云溪渡口恢复通航]");
        assertThat(List.of(Field.KIND, Field.BODY, Field.NEXT_PAGE))
                .allSatisfy(field -> assertThat(metadata.value(field)).isEmpty());
    }
}
