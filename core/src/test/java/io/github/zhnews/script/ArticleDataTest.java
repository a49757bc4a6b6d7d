// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.script;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.script.ArticleData.Root;
import io.github.zhnews.script.Content.Line;
import io.github.zhnews.script.Content.Markup;
import io.github.zhnews.script.Content.Part;
import io.github.zhnews.script.Content.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleDataTest {
    private static final String TEXT = "东岸公园的步行桥昨天通车，市民从今天起可以步行过河，桥上设有座椅和灯光，晚上十点关闭。";
    private static final String HTML = "<p>" + TEXT + "</p><p>" + TEXT + "</p>";

    private static @Nullable ArticleData find(String... scripts) {
        var roots = new ArrayList<Root>();
        for (String script : scripts) {
            roots.add(new Root("state", Scripts.value("state = " + script, "state")));
        }
        return ArticleData.find(roots, Budgets.ample());
    }

    /** A text with tags for what its parts are. */
    private static @Nullable String written(@Nullable Content content) {
        return content == null ? null : written(content.parts());
    }

    private static String written(List<Part> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            if (part instanceof Markup markup) {
                text.append(markup.html());
            } else if (part instanceof Line line) {
                text.append(line.isHeading() ? "<h2>" : "<p>").append(written(line.parts()));
                text.append(line.isHeading() ? "</h2>" : "</p>");
            } else if (part instanceof Picture picture) {
                text.append('[')
                        .append(picture.url())
                        .append('|')
                        .append(picture.caption())
                        .append(']');
            }
        }
        return text.toString();
    }

    @Test
    void articleOfOneObjectIsFound() {
        ArticleData article = find(
                "{page: {detail: {title: '步行桥通车', content: '" + HTML
                        + "', publish_time: '2024-05-01 08:00:00', source: '晚报', author: '钱小桥', images: ['//img.example/1.jpg']}}}");
        assertThat(article)
                .isEqualTo(new ArticleData(
                        "state.page.detail",
                        "步行桥通车",
                        Content.of(HTML),
                        "2024-05-01 08:00:00",
                        "晚报",
                        "钱小桥",
                        List.of(new Picture("//img.example/1.jpg", ""))));
    }

    @Test
    void factsMayStandAroundTheText() {
        ArticleData article = find(
                "{doc: {title: '步行桥通车', subInfo: {source: '晚报', time: '2024-05-01'}, contentData: {contentList: [{type: 'text', data: '"
                        + HTML + "'}]}}}");
        assertThat(article.title()).isEqualTo("步行桥通车");
        assertThat(article.source()).isEqualTo("晚报");
        assertThat(article.time()).isEqualTo("2024-05-01");
        assertThat(written(article.content())).isEqualTo(HTML);
    }

    @Test
    void textInAWrapperBelongsToTheObjectWithTheTitle() {
        ArticleData article = find(
                "{title: '步行桥通车', pubtime: '2024-05-01 08:00', media: '晚报', originContent: {text: '<P>" + TEXT
                        + "</P><!--IMG_0--><!--IMG_7-->'}, originAttribute: {IMG_0: {imgurl0: 'https://img.example/0.jpg', desc: ''}}}");
        assertThat(article.path()).isEqualTo("state");
        assertThat(article.source()).isEqualTo("晚报");
        assertThat(written(article.content())).isEqualTo("<P>" + TEXT + "</P>[https://img.example/0.jpg|]<!--IMG_7-->");
    }

    @Test
    void picturesAreFoundByTheirReference() {
        ArticleData article = find("{title: '步行桥通车', ptime: '2024-05-01', body: '<p>" + TEXT
                + "</p><!--IMG#0-->', img: [{ref: '<!--IMG#0-->', src: 'http://img.example/a.jpg', alt: '夜景'}]}");
        assertThat(written(article.content())).endsWith("[http://img.example/a.jpg|夜景]");
    }

    @Test
    void blocksBecomeParagraphsWithPicturesInPlace() {
        ArticleData article = find(
                "{article: {title: '步行桥通车', publishTime: 1714521600, authors: [{publishName: ''}, {name: '钱小桥'}, {name: '周河'}], blocks: ["
                        + "{blockType: 'heading', text: '桥上'},"
                        + "{blockType: 'text', htmlTokens: [[{type: 'text', content: '" + TEXT
                        + "'}, {type: 'bold', content: '免费。'}], [{type: 'text', content: '完。'}]]},"
                        + "{blockType: 'image', image: {cdnUrl: 'https://img.example/b.jpg', caption: '桥'}},"
                        + "{blockType: 'video', text: '不要'}, '" + TEXT + "']}}");
        assertThat(written(article.content()))
                .isEqualTo("<h2>桥上</h2><p>" + TEXT + "免费。</p><p>完。</p>"
                        + "[https://img.example/b.jpg|桥]<p>" + TEXT
                        + "</p>");
        assertThat(article.time()).isEqualTo("1714521600");
        assertThat(article.author()).isEqualTo("钱小桥、周河");
    }

    private static @Nullable String body(String literal) {
        return written(find("{title: '桥', time: '2024-05-01', content: " + literal + "}")
                .content());
    }

    @Test
    void escapedHtmlIsUnescapedOnce() {
        assertThat(body("'&quot;\\u003Cp class&#x3D;\\&quot;a\\&quot;\\u003E" + TEXT
                        + "&amp;lt;\\u003C\\u002Fp\\u003E&quot;'.slice(6, -6)"))
                .isEqualTo("<p class=\"a\">" + TEXT + "&lt;</p>");
        assertThat(body("'&lt;p&gt;" + TEXT + "&lt;/p&gt;'")).isEqualTo("<p>" + TEXT + "</p>");
        String quoted = "<p>" + TEXT + "写作 &lt;p&gt;…&lt;/p&gt;</p>";
        assertThat(body("'" + quoted + "'")).isEqualTo(quoted);
    }

    @Test
    void entriesOfListsAreNotTheArticle() {
        String entry = "{title: '别的新闻', content: '" + HTML.repeat(5) + "', time: '2024-05-01', author: '某人'},";
        String lists = "hot: {a: " + entry + "}, list: [" + entry.repeat(3) + "], comments: [" + entry + "], byId: {1: "
                + entry + " 2: " + entry + " 3: " + entry + "}";
        assertThat(find("{" + lists.replace(",}", "}") + "}")).isNull();
        ArticleData article =
                find("{" + lists + ", article: [{title: '短讯', content: '" + TEXT + "', time: '2024-05-02'}]}");
        assertThat(article.path()).isEqualTo("state.article[0]");
        assertThat(article.title()).isEqualTo("短讯");
    }

    @Test
    void jsonLdIsSearchedThroughItsGraph() {
        ArticleData article = find(
                "{'@graph': [{'@type': 'WebSite', name: '某网'}, {'@type': 'Organization', name: '某社'}, {'@type': ['NewsArticle'], headline: '步行桥通车', articleBody: '"
                        + TEXT
                        + "', datePublished: '2024-05-01T08:00:00+08:00', dateCreated: '2024-04-30', author: {'@type': 'Person', name: '钱小桥'}, publisher: {name: '某网'}, image: {url: 'https://img.example/ld.jpg'}}]}");
        assertThat(article.title()).isEqualTo("步行桥通车");
        assertThat(article.time()).isEqualTo("2024-05-01T08:00:00+08:00");
        assertThat(article.author()).isEqualTo("钱小桥");
        assertThat(article.source()).isNull();
        assertThat(article.pictures()).containsExactly(new Picture("https://img.example/ld.jpg", ""));
    }

    @Test
    void absoluteTimesAreWorthMoreThanRelativeOnes() {
        assertThat(find("{title: '桥', content: '" + TEXT + "', publishTime: '3小时前', pubTimeLong: 1714521600000}")
                        .time())
                .isEqualTo("1714521600000");
        assertThat(find("{title: '桥', content: '" + TEXT + "', pubTime: '3小时前'}")
                        .time())
                .isEqualTo("3小时前");
    }

    @Test
    void galleryIsFoundByItsPictures() {
        ArticleData gallery = find(
                "{galleryInfo: {title: '桥的四季', publish_time: '2024-05-01 08:00', gallery: JSON.parse(\"{\\\"sub_images\\\":[{\\\"url\\\":\\\"http:\\\\\\/\\\\\\/img.example\\\\\\/1.jpg\\\"},{\\\"url\\\":\\\"http://img.example/2.jpg\\\"},{\\\"url\\\":\\\"http://img.example/3.jpg\\\"}],\\\"sub_abstracts\\\":[\\\"春\\\",\\\"夏\\\",\\\"秋\\\"]}\")}}");
        assertThat(gallery.content()).isNull();
        assertThat(gallery.title()).isEqualTo("桥的四季");
        assertThat(gallery.pictures())
                .containsExactly(
                        new Picture("http://img.example/1.jpg", "春"),
                        new Picture("http://img.example/2.jpg", "夏"),
                        new Picture("http://img.example/3.jpg", "秋"));
    }

    @Test
    void headlineOfAGalleryMayStandInItsDetails() {
        String pictures = "images: ['//img.example/1.jpg', '//img.example/2.jpg', '//img.example/3.jpg']";
        assertThat(find("{slide: {title: '桥的四季', createtime: '2024-05-01 08:00'}, " + pictures + "}")
                        .title())
                .isEqualTo("桥的四季");
    }

    @Test
    void jsonInAStringIsSearchedToo() {
        ArticleData article = find("{props: {state: '{\"detail\":{\"title\":\"步行桥通车\",\"content\":\"" + TEXT
                + "\",\"time\":\"2024-05-01\"}}'}}");
        assertThat(article.path()).isEqualTo("state.props.state.detail");
        assertThat(written(article.content())).isEqualTo(TEXT);
    }

    @Test
    void captionsOfPicturesAreRead() {
        ArticleData gallery = find(
                "{title: '桥的四季', images: [{download_img: '//img.example/1.jpg', intro: ' 春 '}, {src: '/pics/2.jpg', description: '夏', title: '图'}, {img_url: 'https://img.example/3.jpg'}, {none: 1}]}");
        assertThat(gallery.pictures())
                .containsExactly(
                        new Picture("//img.example/1.jpg", "春"),
                        new Picture("/pics/2.jpg", "夏"),
                        new Picture("https://img.example/3.jpg", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "'text'",
                "{title: '题', content: '太短'}",
                "{config: {title: '用户服务', content: 'x'}}",
                "{nav: [{title: '首页', url: '//a.example'}, {title: '资讯', url: '//b.example'}, {title: '财经', url: '//c.example'}]}",
                "{images: ['//a.example/1.jpg', '//a.example/2.jpg', '//a.example/3.jpg']}",
            })
    void dataWithoutAnArticleHasNone(String script) {
        assertThat(find(script)).isNull();
    }

    @Test
    void pictureStaysInTheParagraphThatHasAPlaceForIt() {
        var data = Scripts.value(
                "state = {body: [{type: 'p', text: '甲<!--IMG_0-->乙'}], IMG_0: {url: '//img.example/1.jpg', alt: '丙'}}",
                "state");
        assertThat(written(Content.of(data.at("body"), data))).isEqualTo("<p>甲[//img.example/1.jpg|丙]乙</p>");
    }

    @Test
    void piecesOfAParagraphBelongTogether() {
        var body = Scripts.value(
                "state = [{type: 'paragraph', model: {text: '甲乙丙', blocks: [{model: {text: '甲'}}, {model: {text: '乙'}},"
                        + " {model: {text: '丙'}}]}}, {type: 'text', content: '<b>丁</b>戊'}, {type: 'text', content: '<i>己</i>'}]",
                "state");
        assertThat(body).isNotNull();
        assertThat(written(Content.of(body, body))).isEqualTo("<p>甲乙丙</p><p><b>丁</b>戊</p><p><i>己</i></p>");
    }
}
