// SPDX-License-Identifier: Apache-2.0
package consumer.nutch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import org.apache.hadoop.conf.Configuration;
import org.apache.nutch.metadata.Metadata;
import org.apache.nutch.parse.HTMLMetaTags;
import org.apache.nutch.parse.Outlink;
import org.apache.nutch.parse.ParseData;
import org.apache.nutch.parse.ParseImpl;
import org.apache.nutch.parse.ParseResult;
import org.apache.nutch.parse.ParseStatus;
import org.apache.nutch.protocol.Content;
import org.junit.jupiter.api.Test;

class NewsParseFilterTest {
    private static final String URL = "https://news.yunxi.example/2025/0212/lantern-fair.html";
    private static final String PAGE = """
            <title>云溪古镇元宵灯会开幕_云溪日报</title>
            <h1>云溪古镇元宵灯会开幕</h1>
            <p>2025-02-12 09:30 来源：云溪日报</p>
            <p>云溪古镇元宵灯会昨晚开幕，三千盏手工花灯沿河点亮，吸引了周边县市的游客前来观赏，石桥上人流缓缓而行。</p>
            <p>主办方介绍，灯会将持续到本周日，每晚七点亮灯，十点熄灯，游客可以免费入场，猜中灯谜的还能领到纪念品。</p>
            """;

    @Test
    void theTextIsThatOfTheArticle() {
        var headers = new Metadata();
        headers.set("Content-Type", "text/html; charset=gb2312");
        var bytes = PAGE.getBytes(Charset.forName("GB18030"));
        var content = new Content(URL, URL, bytes, "text/html", headers, new Configuration());
        var data = new ParseData(ParseStatus.STATUS_SUCCESS, "云溪日报", new Outlink[0], headers);
        var parse = ParseResult.createParseResult(URL, new ParseImpl("菜单", data));

        var page = new NewsParseFilter()
                .filter(content, parse, new HTMLMetaTags(), null)
                .get(URL);

        assertEquals("云溪古镇元宵灯会开幕", page.getData().getTitle());
        assertEquals("2025-02-12T09:30", page.getData().getMeta("publishedAt"));
        assertTrue(page.getText().startsWith("云溪古镇元宵灯会昨晚开幕"), page.getText());
    }
}
