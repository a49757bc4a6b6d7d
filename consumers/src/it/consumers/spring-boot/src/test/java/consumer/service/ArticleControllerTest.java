// SPDX-License-Identifier: Apache-2.0
package consumer.service;

import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class ArticleControllerTest {
    private static final String PAGE = """
            <title>云溪古镇元宵灯会开幕_云溪日报</title>
            <h1>云溪古镇元宵灯会开幕</h1>
            <p>云溪古镇元宵灯会昨晚开幕，三千盏手工花灯沿河点亮，吸引了周边县市的游客前来观赏，石桥上人流缓缓而行。</p>
            <p>主办方介绍，灯会将持续到本周日，每晚七点亮灯，十点熄灯，游客可以免费入场，猜中灯谜的还能领到纪念品。</p>
            """;

    @Autowired
    private MockMvc service;

    @Test
    void aPageIsAnsweredWithItsArticle() throws Exception {
        byte[] page = PAGE.getBytes(Charset.forName("GB18030"));

        service.perform(post("/articles")
                        .contentType("text/html;charset=gb2312")
                        .content(page))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.title").value("云溪古镇元宵灯会开幕"))
                .andExpect(jsonPath("$.language").value("zh-Hans"))
                .andExpect(jsonPath("$.publishedAt").value(nullValue()))
                .andExpect(jsonPath("$.blocks[0].type").value("paragraph"))
                .andExpect(jsonPath("$.blocks[0].text").value(startsWith("云溪古镇元宵灯会昨晚开幕")));
    }
}
