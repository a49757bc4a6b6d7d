// SPDX-License-Identifier: Apache-2.0
package io.github.zhnews.portals;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.zhnews.NewsParser;
import io.github.zhnews.PageInput;
import io.github.zhnews.PageReading;
import io.github.zhnews.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs the README's example of a page that is read by its portal's rule. */
class UsageExampleTest {
    @Test
    void pageOfAPortal() throws IOException {
        var html = Files.readString(Path.of("src/test/resources/fixtures/sina/pc-2017-1.html"));
        var url = "https://news.sina.com.cn/c/2021-03-18/doc-ixxxxxxx0000001.shtml";

        // README
        NewsParser parser = NewsParser.create(); // build once, share between threads
        PageReading reading = parser.read(PageInput.html(html).at(url));

        Article article = reading.article();
        String title = article.title(); // 山城旧索道改成观景步道 清晨即可登顶
        List<String> editors = article.editors(); // [沈砚]
        String layout = reading.report().layout(); // sina/pc-2017; empty where no rule fits
        // end

        assertThat(title).isEqualTo("山城旧索道改成观景步道 清晨即可登顶");
        assertThat(editors).containsExactly("沈砚");
        assertThat(layout).isEqualTo("sina/pc-2017");
    }
}
