package io.github.zhnews.portals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.engine.LayoutReader;
import io.github.zhnews.engine.RuleBook;
import io.github.zhnews.html.Tree;
import io.github.zhnews.html.TreeBuilder;
import io.github.zhnews.model.Field;
import io.github.zhnews.page.Page;
import io.github.zhnews.rule.PortalRule;
import io.github.zhnews.rule.RuleSet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PortalRulesTest {
    private static final RuleBook BOOK = RuleBook.of(RuleSet.discovered());

    /** A saved page, read by the rule for its host. */
    private record Fixture(Page page, LayoutReader layout) {
        static Fixture of(String file, String host) {
            var page = Page.of(
                    new TreeBuilder(1 << 20, 1 << 16).build(read(Path.of("src/test/resources/fixtures", file))),
                    URI.create("https://" + host + "/"));
            var layout = BOOK.layout(page);
            assertThat(layout).as("layout of %s", file).isNotNull();
            return new Fixture(page, layout);
        }

        List<String> texts(Field field) {
            var found = layout.all(field, page);
            return found == null ? List.of() : found.value();
        }

        /** The text of the container without what the layout drops. */
        String body() {
            int container = layout.body(page).value();
            int[] dropped = layout.dropped(page, container);
            Tree tree = page.tree();
            var text = new StringBuilder();
            for (int i = container; i < tree.end(container); i++) {
                int node = i;
                if (tree.firstChild(i) < 0 && Arrays.stream(dropped).noneMatch(drop -> tree.isWithin(node, drop))) {
                    text.append(tree.chars(), tree.textFrom(i), tree.textTo(i) - tree.textFrom(i));
                }
            }
            return text.toString();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void sinaPageSince2017() {
        var fixture = Fixture.of("sina/pc-2017-1.html", "news.sina.com.cn");
        assertThat(fixture.layout().name()).isEqualTo("sina/pc-2017");
        assertThat(fixture.texts(Field.TITLE)).containsExactly("山城旧索道改成观景步道 清晨即可登顶");
        assertThat(fixture.texts(Field.PUBLISHED)).containsExactly("2021-03-18 09:05:41");
        assertThat(fixture.texts(Field.SOURCE)).containsExactly("山城早报");
        assertThat(fixture.texts(Field.EDITORS)).containsExactly("沈砚 SN117");
        assertThat(fixture.texts(Field.KEYWORDS)).containsExactly("索道", "步道");
        assertThat(fixture.body())
                .contains("停运十一年的旧索道", "清晨的步道", "要到下个月才装好。")
                .doesNotContain("责任编辑", "加载视频", "扫码", "关键字", "山城早报");
    }

    @Test
    void sinaPageOf2012To2017() {
        var fixture = Fixture.of("sina/pc-2012-1.html", "edu.sina.com.cn");
        assertThat(fixture.layout().name()).isEqualTo("sina/pc-2012");
        assertThat(fixture.texts(Field.TITLE)).containsExactly("湖边的木工课排到了秋天");
        assertThat(fixture.texts(Field.PUBLISHED)).containsExactly("2013年06月22日08:17");
        assertThat(fixture.texts(Field.SOURCE)).containsExactly("湖边周刊");
        assertThat(fixture.texts(Field.EDITORS)).containsExactly("顾一苇）");
        assertThat(fixture.texts(Field.KEYWORDS)).containsExactly("木工", "手艺");
        assertThat(fixture.body()).contains("刨花落了一地", "做完可以带走。").doesNotContain("责任编辑", "相关报道", "文章关键词");
    }

    @Test
    void netEasePageSince2020() {
        var fixture = Fixture.of("netease/pc-2020-1.html", "www.163.com");
        assertThat(fixture.layout().name()).isEqualTo("netease/pc-2020");
        assertThat(fixture.texts(Field.TITLE)).containsExactly("渔村的邮差把信箱钉在了码头");
        assertThat(fixture.texts(Field.PUBLISHED)).containsExactly("2022-08-09 06:41:27");
        assertThat(fixture.texts(Field.SOURCE)).containsExactly("东礁杂记");
        assertThat(fixture.texts(Field.EDITORS)).containsExactly("陆汀_NN0001");
        assertThat(fixture.texts(Field.KEYWORDS)).containsExactly("渔村,邮差,码头");
        assertThat(fixture.body()).contains("岛上的信原先", "认得每一条船。").doesNotContain("责任编辑", "特别声明", "客户端", "举报");
    }

    @Test
    void netEasePageOf2016To2020() {
        var fixture = Fixture.of("netease/pc-2016-1.html", "news.163.com");
        assertThat(fixture.layout().name()).isEqualTo("netease/pc-2016");
        assertThat(fixture.texts(Field.TITLE)).containsExactly("沙丘边种活的三百棵枣树");
        assertThat(fixture.texts(Field.PUBLISHED)).hasSize(1).first().asString().startsWith("2018-05-30 14:02:55 来源");
        assertThat(fixture.texts(Field.SOURCE)).containsExactly("沙丘晚报");
        assertThat(fixture.texts(Field.EDITORS)).containsExactly("贺川_NB00002");
        assertThat(fixture.body()).contains("栽下去的时候", "一桶能滴三天。").doesNotContain("原标题", "广告", "本文来源", "责任编辑", "分享到");
    }

    @Test
    void moduleAndClassPathProvideTheSameRules() throws IOException {
        var onClassPath = read(Path.of("src/main/resources/META-INF/services", PortalRule.class.getName()))
                .lines()
                .toList();
        try (InputStream module = Files.newInputStream(Path.of("target/classes/module-info.class"))) {
            var onModulePath = ModuleDescriptor.read(module).provides().stream()
                    .filter(provided -> provided.service().equals(PortalRule.class.getName()))
                    .flatMap(provided -> provided.providers().stream())
                    .toList();
            assertThat(onModulePath).isNotEmpty().isEqualTo(onClassPath);
        }
        assertThat(RuleSet.discovered().rules().stream()
                        .map(rule -> rule.getClass().getName()))
                .containsExactlyElementsOf(onClassPath);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyLayoutHasAFixtureThatItReads(PortalRule rule) throws IOException {
        Map<String, List<Path>> fixtures = new HashMap<>();
        try (var files = Files.list(Path.of("src/test/resources/fixtures", rule.id()))) {
            files.forEach(file -> fixtures.computeIfAbsent(
                            file.getFileName().toString().replaceAll("-\\d+\\.html$", ""), k -> new ArrayList<>())
                    .add(file));
        }
        for (var layout : rule.layouts()) {
            assertThat(fixtures).as("fixtures of %s", rule.id()).containsKey(layout.name());
            for (var file : fixtures.get(layout.name())) {
                var fixture = Fixture.of(
                        rule.id() + "/" + file.getFileName(),
                        rule.hosts().iterator().next());
                assertThat(fixture.layout().name()).isEqualTo(rule.id() + "/" + layout.name());
                assertThat(fixture.layout().body(fixture.page()))
                        .as("body of %s", file)
                        .isNotNull();
                for (var field : Field.values()) {
                    if (!layout.reads(field).isEmpty()) {
                        assertThat(fixture.texts(field))
                                .as("%s of %s", field, file)
                                .isNotEmpty();
                    }
                }
            }
        }
    }

    static List<PortalRule> rules() {
        return RuleSet.discovered().rules();
    }
}
